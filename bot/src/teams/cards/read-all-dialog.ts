import type { CaseFile } from '../../domain/request/request-case.ts';
import { momentInWords } from '../../texts/dates.ts';
import { openUrl } from './actions.ts';
import { caseFacts, caseTitle } from './case-facts.ts';
import type { CardScene } from './card-scene.ts';
import {
  card,
  fact,
  heading,
  paragraphs,
  said,
  shortened,
  text,
  type Card,
  type Element,
} from './elements.ts';
import { summaryOf } from './forum-card.ts';
import { supportLines } from './triage-card.ts';

/** How many of the latest messages are shown, and how much of each: the tab has them all. */
const MESSAGES = 3;
const MESSAGE_LENGTH = 350;
const SUPPORT_LENGTH = 450;

/** The request as the sender wrote it, in a dialog. Who to answer is left out: not everybody who reads needs it. */
export function readAllDialog(file: CaseFile, scene: CardScene): Card {
  const { request } = file;
  const { texts } = scene;
  return card({
    lang: scene.form,
    spoken: summaryOf(request, scene),
    body: [
      ...caseTitle(request),
      ...caseFacts(request, scene),
      heading(texts.label.need),
      ...paragraphs(request.need),
      ...fact(texts.label.involvement, request.involvement),
      ...supportLines(request.support, scene, SUPPORT_LENGTH),
      ...messages(file, scene),
    ],
    actions: [openUrl(texts.button.openTab, scene.tabLink(request.caseNo))],
  });
}

function messages({ messages: all }: CaseFile, { texts }: CardScene): Element[] {
  if (all.length === 0) return [];
  const lines = all.slice(-MESSAGES).flatMap((message) => [
    text(
      `${message.from === 'sender' ? texts.fromSender : texts.fromInstitute}, ${momentInWords(message.at)}:`,
      {
        isSubtle: true,
      },
    ),
    said(shortened(message.text, MESSAGE_LENGTH)),
  ]);
  return [heading(texts.messages), ...lines];
}
