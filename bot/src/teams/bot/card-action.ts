import type { AdaptiveCardInvokeResponse } from 'botbuilder';
import { mayRead, readCaseFile } from '../../application/request/read-case-file.ts';
import { parseViewKey, type CaseView } from '../../domain/delivery/view-key.ts';
import { accepted, type Outcome } from '../../domain/kernel/outcome.ts';
import type { Person } from '../../domain/people/person.ts';
import type { CaseFile } from '../../domain/request/request-case.ts';
import { refusalText } from '../../texts/refusals.ts';
import type { CardScene } from '../cards/card-scene.ts';
import { container, text, type Card } from '../cards/elements.ts';
import type { OwnView } from '../renderer.ts';
import type { BotParts } from './bot-parts.ts';
import { textOf, type CardData } from './card-data.ts';
import { isCardVerb, WITH_TEXT } from './card-command.ts';
import { isBetterShown } from './refusal-answers.ts';
import { doneSentence, runVerb, WHICH_SECTION } from './run-verb.ts';

type Pressed = {
  parts: BotParts;
  person: Person;
  scene: CardScene;
  isAutomatic: boolean;
  verb: string;
  data: CardData;
};

/** A button is pressed, or Teams asks for somebody's own view of a card (adaptiveCard/action). */
export async function cardAction(pressed: Pressed): Promise<AdaptiveCardInvokeResponse> {
  const { parts, person, scene, verb, data } = pressed;
  if (verb === 'refresh') return refreshed(pressed);
  if (!isCardVerb(verb)) return saying(scene.texts.chat.notUnderstoodCard);
  const outcome = await runVerb(parts, person, verb, data);
  if (outcome === WHICH_SECTION) return showing(await ownCard(pressed), scene.texts.claim.chooseSection);
  if (outcome.ok) {
    const card = await ownCard(pressed, outcome.value.file);
    return showing(card, doneSentence(outcome.value, scene), 'whenNoCard');
  }
  const sentence = refusalText(scene.form, outcome.refusal, scene.register);
  if (!isBetterShown(outcome.refusal) || WITH_TEXT[verb]) return saying(sentence);
  return showing(await ownCard(pressed), sentence);
}

async function refreshed(pressed: Pressed): Promise<AdaptiveCardInvokeResponse> {
  const { scene } = pressed;
  const drawn = await cardNow(pressed);
  if (drawn.ok)
    return drawn.value === null ? saying(scene.texts.chat.notUnderstoodCard) : showingCard(drawn.value);
  const sentence = refusalText(scene.form, drawn.refusal, scene.register);
  return pressed.isAutomatic ? failing(403, sentence) : saying(sentence);
}

/** The card that was pressed, as the person is to see it now; null when it is not theirs to see. */
async function ownCard(pressed: Pressed, changed?: CaseFile): Promise<Card | null> {
  const drawn = await cardNow(pressed, changed);
  return drawn.ok ? drawn.value : null;
}

/**
 * Draws the card that was pressed anew: of a case when the person may read it, their own when it is theirs.
 * @param changed the case as a command has just given it back, which need not be read again
 */
async function cardNow(
  { parts, person, data, scene }: Pressed,
  changed?: CaseFile,
): Promise<Outcome<Card | null>> {
  const view = viewIn(data);
  if (view === null) return accepted(null);
  if (!('caseNo' in view)) return accepted(await parts.drawing.drawOwn(view, person));
  const allowed =
    changed === undefined
      ? await readCaseFile(parts.world, person, view.caseNo)
      : mayRead(person, changed, scene.register);
  return allowed.ok ? accepted(await parts.drawing.drawFor(view, person, allowed.value)) : allowed;
}

/** The view that a card says it is: of the same case as its command, or one person's own. */
function viewIn(data: CardData): CaseView | OwnView | null {
  const view = parseViewKey(textOf(data, 'view'));
  if (view === null) return null;
  if ('caseNo' in view) return view.caseNo === textOf(data, 'caseNo') ? view : null;
  return 'personId' in view ? view : null;
}

function showing(
  card: Card | null,
  sentence: string,
  when: 'always' | 'whenNoCard' = 'always',
): AdaptiveCardInvokeResponse {
  if (card === null) return saying(sentence);
  if (when === 'whenNoCard') return showingCard(card);
  const notice = container([text(sentence, { weight: 'Bolder' })], { style: 'attention', bleed: true });
  return showingCard({ ...card, body: [notice, ...card.body] });
}

function showingCard(card: Card): AdaptiveCardInvokeResponse {
  return { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: { ...card } };
}

/** A sentence that Teams shows under the card; the card and what is typed in it stay as they are. */
export function saying(sentence: string): AdaptiveCardInvokeResponse {
  // Microsoft, «Universal Actions for Adaptive Cards»: for this type the value is a text, which botbuilder's type forgets.
  const value = sentence as unknown as Record<string, unknown>;
  return { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value };
}

/** A refresh that nobody asked for fails without a word to the person: the card they have stays. */
export function failing(statusCode: 403 | 500, sentence: string): AdaptiveCardInvokeResponse {
  const value = { code: statusCode === 403 ? 'Forbidden' : 'InternalServerError', message: sentence };
  return { statusCode, type: 'application/vnd.microsoft.error', value };
}
