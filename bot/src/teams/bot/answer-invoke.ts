import type { InvokeResponse, TurnContext } from 'botbuilder';
import type { Person } from '../../domain/people/person.ts';
import { refusalText } from '../../texts/refusals.ts';
import { cardTexts } from '../../texts/cards.ts';
import { sceneIn, type CardScene } from '../cards/card-scene.ts';
import { isPersonal, rememberPerson } from './addresses.ts';
import { logFault, type BotParts } from './bot-parts.ts';
import { cardAction, failing, saying } from './card-action.ts';
import { cardData, textOf, type CardData } from './card-data.ts';
import { dialogSaying } from './dialog-answers.ts';
import { openDialogNamed } from './open-dialog.ts';
import { searchCases, searchSaying } from './search-cases.ts';
import { afterFault, submitDialog } from './submit-dialog.ts';
import { formOf, whoActs } from './who-acts.ts';

type Invoked = { parts: BotParts; context: TurnContext; value: CardData };
type Known = Invoked & { person: Person; scene: CardScene };

/** How one kind of invoke is answered, and how it says a plain sentence. */
type Kind = {
  answer(known: Known): Promise<object>;
  /** For somebody we do not know: a sentence in the shape that this kind has. */
  say(sentence: string, value: CardData): object;
  /** When something failed on our side. */
  fault(invoked: Invoked, known: Known | null, id: string): object;
};

const textsFor = ({ context }: Invoked, known: Known | null) =>
  cardTexts[known?.scene.form ?? formOf(context)];
const isAutomatic = (value: CardData) => textOf(value, 'trigger') === 'automatic';

const KINDS: Record<string, Kind | undefined> = {
  'adaptiveCard/action': {
    answer: ({ value, ...known }) => {
      const action = cardData(value.action);
      return cardAction({
        ...known,
        isAutomatic: isAutomatic(value),
        verb: textOf(action, 'verb'),
        data: cardData(action.data),
      });
    },
    // botbuilder leaves the trigger out of its own reading; Microsoft, «User specific views»: automatic or manual.
    say: (sentence, value) => (isAutomatic(value) ? failing(403, sentence) : saying(sentence)),
    fault: (invoked, known, id) => {
      const texts = textsFor(invoked, known);
      return isAutomatic(invoked.value) ? failing(500, texts.faultShort(id)) : saying(texts.fault(id));
    },
  },
  'task/fetch': {
    answer: ({ value, ...known }) => {
      const data = cardData(value.data);
      return openDialogNamed(textOf(data, 'dialog'), { ...known, data, sentBack: null });
    },
    say: dialogSaying,
    fault: (invoked, known, id) => dialogSaying(textsFor(invoked, known).faultShort(id)),
  },
  'task/submit': {
    answer: ({ value, ...known }) => submitDialog({ ...known, data: cardData(value.data) }),
    say: dialogSaying,
    fault: (invoked, known, id) => {
      const form = known?.scene.form ?? formOf(invoked.context);
      return afterFault(cardData(invoked.value.data), form, cardTexts[form].fault(id));
    },
  },
  'composeExtension/query': {
    answer: ({ parts, person, scene, value }) => searchCases(parts, person, scene, value),
    say: searchSaying,
    fault: (invoked, known, id) => searchSaying(textsFor(invoked, known).faultShort(id)),
  },
};

/**
 * Answers an invoke with HTTP 200 and what came of it in the body, also when something fails: Teams shows its own
 * error for any other status. An invoke that we do not have is a 501, as the protocol says.
 */
export async function answerInvoke(parts: BotParts, context: TurnContext): Promise<InvokeResponse> {
  const kind = KINDS[context.activity.name ?? ''];
  if (!kind) return { status: 501, body: {} };
  const invoked: Invoked = { parts, context, value: cardData(context.activity.value) };
  let known: Known | null = null;
  try {
    const who = await whoActs(parts, context);
    const register = await parts.world.register.read();
    if (!who.ok)
      return {
        status: 200,
        body: kind.say(refusalText(formOf(context), who.refusal, register), invoked.value),
      };
    const person = who.value;
    known = { ...invoked, person, scene: sceneIn(person.form, register, parts.tabLink) };
    if (isPersonal(context.activity)) await rememberPerson(parts, person, context.activity);
    return { status: 200, body: await kind.answer(known) };
  } catch (error) {
    const id = logFault(parts, context.activity.name ?? 'invoke', error);
    return { status: 200, body: kind.fault(invoked, known, id) };
  }
}
