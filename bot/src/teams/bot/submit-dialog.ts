import type { TaskModuleResponse } from 'botbuilder';
import { receive } from '../../application/request/receive-request.ts';
import type { Refusal } from '../../domain/kernel/refusal.ts';
import type { WrittenForm } from '../../domain/kernel/written-form.ts';
import type { Person } from '../../domain/people/person.ts';
import { cardTexts } from '../../texts/cards.ts';
import { receiptCard } from '../cards/chat-cards.ts';
import type { CardScene } from '../cards/card-scene.ts';
import { tryAgainDialog } from '../cards/try-again-dialog.ts';
import type { BotParts } from './bot-parts.ts';
import { textOf, typedIn, type CardData } from './card-data.ts';
import { isCardVerb, type CardVerb } from './card-command.ts';
import { dialogSaying, dialogWith } from './dialog-answers.ts';
import { openDialogNamed, type DialogName, type SentBack } from './open-dialog.ts';
import { explained } from './refusal-answers.ts';
import { newRequestIn } from './request-data.ts';
import { doneSentence, runVerb, WHICH_SECTION } from './run-verb.ts';

type Sent = { parts: BotParts; person: Person; scene: CardScene; data: CardData };

/** Dialogs whose command can be put right and sent again. */
const DIALOG_OF: Partial<Record<CardVerb, DialogName>> = {
  claimCompetence: 'claim',
  supportRequest: 'support',
};

/** A dialog is sent in (task/submit): done, with a sentence, or back with everything still in it and why. */
export async function submitDialog(sent: Sent): Promise<TaskModuleResponse> {
  const { parts, person, scene, data } = sent;
  const verb = textOf(data, 'verb');
  if (verb === 'newRequest') return submitNewRequest(sent);
  if (!isCardVerb(verb)) return dialogSaying(scene.texts.chat.notUnderstoodCard);
  const outcome = await runVerb(parts, person, verb, data);
  if (outcome === WHICH_SECTION) return dialogSaying(scene.texts.claim.chooseSection);
  if (outcome.ok) return dialogSaying(doneSentence(outcome.value, scene));
  const { refusal } = outcome;
  const dialog = DIALOG_OF[verb];
  if (dialog === undefined) return dialogSaying(explained(refusal, scene).notice);
  return openDialogNamed(dialog, { ...sent, sentBack: sentBack(sent, refusal) });
}

async function submitNewRequest(sent: Sent): Promise<TaskModuleResponse> {
  const { parts, person, scene, data } = sent;
  const again = (refusal: Refusal) =>
    openDialogNamed('newRequest', { ...sent, sentBack: sentBack(sent, refusal) });
  const given = newRequestIn(data);
  if (!given.ok) return again(given.refusal);
  const { form, contact, opKey } = given.value;
  const receipt = await receive(parts.world, person, form, contact, opKey);
  if (!receipt.ok) return again(receipt.refusal);
  const { caseNo, linkSalt } = receipt.value;
  parts.log('teams.request', { caseNo, personId: person.id });
  return dialogWith(
    scene.texts.request.title,
    receiptCard(receipt.value, scene, parts.statusUrl(caseNo, linkSalt)),
  );
}

function sentBack({ scene, data, parts }: Sent, refusal: Refusal): SentBack {
  const { notice, problems } = explained(refusal, scene);
  const opKey = textOf(data, 'opKey');
  return {
    state: { values: typedIn(data), problems },
    notice,
    opKey: opKey === '' ? parts.world.randomId() : opKey,
  };
}

/** Something failed while a dialog was sent in: everything typed comes back, with a button to send it again. */
export function afterFault(data: CardData, form: WrittenForm, notice: string): TaskModuleResponse {
  const card = tryAgainDialog(form, notice, textOf(data, 'verb'), typedIn(data), data);
  return dialogWith(cardTexts[form].button.tryAgain, card);
}
