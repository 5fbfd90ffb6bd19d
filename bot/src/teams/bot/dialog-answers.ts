import type { TaskModuleResponse } from 'botbuilder';
import { attachmentOf } from '../cards/attachment.ts';
import type { Card } from '../cards/elements.ts';

/** A dialog with a card in it. Source: Microsoft Teams, «Dialogs», task module response of the type continue. */
export function dialogWith(title: string, card: Card): TaskModuleResponse {
  return {
    task: { type: 'continue', value: { title, width: 'medium', height: 'large', card: attachmentOf(card) } },
  };
}

/** A dialog that says one sentence of ours and can be closed. */
export function dialogSaying(sentence: string): TaskModuleResponse {
  return { task: { type: 'message', value: sentence } };
}
