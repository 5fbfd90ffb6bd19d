import { ActivityTypes, TurnContext, type Activity } from 'botbuilder';
import { readCaseFile } from '../../application/request/read-case-file.ts';
import { may } from '../../domain/people/permissions.ts';
import type { Person } from '../../domain/people/person.ts';
import { refusalText } from '../../texts/refusals.ts';
import { cardTexts } from '../../texts/cards.ts';
import { attachmentOf } from '../cards/attachment.ts';
import { sceneFor, type CardScene } from '../cards/card-scene.ts';
import { helpCard, newRequestCard } from '../cards/chat-cards.ts';
import { statusCard } from '../cards/status-card.ts';
import type { Card } from '../cards/elements.ts';
import { chooseForum, isPersonal, placeOf } from './addresses.ts';
import { answerDigest } from './answer-digest.ts';
import type { BotParts } from './bot-parts.ts';
import { cardData, textOf } from './card-data.ts';
import { isCardVerb } from './card-command.ts';
import { readMessage, type Intent } from './read-message.ts';
import { doneSentence, runVerb, WHICH_SECTION } from './run-verb.ts';

type Heard = { parts: BotParts; person: Person; scene: CardScene; activity: Activity };
/** A card, or a sentence of ours. */
type Answer = Card | string;

/** Answers what somebody wrote, always with something. */
export async function answerMessage(heard: Heard, context: TurnContext): Promise<void> {
  const { activity } = heard;
  const answer = hasValue(activity)
    ? await answerPressed(heard)
    : await answerWords(heard, wordsOf(activity));
  await say(context, answer);
}

/** Sends a sentence as plain text (no Markdown in what we quote), or a card. */
export async function say(context: TurnContext, answer: Answer): Promise<void> {
  const message =
    typeof answer === 'string'
      ? { type: ActivityTypes.Message, text: answer, textFormat: 'plain' }
      : { type: ActivityTypes.Message, attachments: [attachmentOf(answer)], summary: answer.fallbackText };
  await context.sendActivity(message);
}

function wordsOf(activity: Activity): string {
  const given = activity.text as string | undefined;
  // removeRecipientMention takes out our own name by its id, whatever it is called in this team.
  return given === undefined ? '' : TurnContext.removeRecipientMention({ ...activity, text: given });
}

function hasValue(activity: Activity): boolean {
  return textOf(cardData(activity.value), 'verb') !== '';
}

/** A button pressed in a client without Action.Execute arrives as a message with a value. */
async function answerPressed({ parts, person, scene, activity }: Heard): Promise<Answer> {
  const data = cardData(activity.value);
  const verb = textOf(data, 'verb');
  if (!isCardVerb(verb)) return scene.texts.chat.notUnderstoodCard;
  const outcome = await runVerb(parts, person, verb, data);
  if (outcome === WHICH_SECTION) return scene.texts.claim.chooseSection;
  return outcome.ok
    ? doneSentence(outcome.value, scene)
    : refusalText(scene.form, outcome.refusal, scene.register);
}

async function answerWords(heard: Heard, words: string): Promise<Answer> {
  const intent = readMessage(words);
  const { scene, parts, person } = heard;
  const { chat } = scene.texts;
  switch (intent.kind) {
    case 'status':
      return answerStatus(heard, intent.caseNo);
    case 'writtenForm': {
      await parts.world.register.setWrittenForm(person.id, intent.form);
      return cardTexts[intent.form].chat.formSet;
    }
    case 'forumHere':
      return answerForumHere(heard);
    case 'newRequest':
      return answerNewRequest(heard);
    case 'digest':
    case 'setDigest':
    case 'digestTimeUnclear':
    case 'noDigest':
      return answerDigest(heard, intent);
    case 'statusHow':
      return chat.statusHow;
    case 'help':
    case 'unclear':
      return answerHelp(heard, intent);
  }
}

function answerHelp({ scene, activity }: Heard, intent: Intent): Answer {
  const { chat } = scene.texts;
  const lines = isPersonal(activity) ? chat.help : chat.helpChannel;
  return helpCard(scene, lines, intent.kind === 'unclear' ? chat.notUnderstood : null);
}

async function answerStatus({ parts, person, scene }: Heard, caseNo: string): Promise<Answer> {
  const read = await readCaseFile(parts.world, person, caseNo);
  if (!read.ok) return refusalText(scene.form, read.refusal, scene.register);
  return statusCard(read.value, await parts.world.cases.history(caseNo), scene);
}

function answerNewRequest({ person, scene }: Heard): Answer {
  const allowed = may(person, 'registerRequest', {}, scene.register);
  if (allowed.ok) return newRequestCard(scene);
  if (allowed.refusal.code === 'notYourNetwork') return scene.texts.request.noNetworks;
  return refusalText(scene.form, allowed.refusal, scene.register);
}

async function answerForumHere({ parts, person, scene, activity }: Heard): Promise<Answer> {
  const { channelId, teamId, groupId } = placeOf(activity);
  if (channelId === null || teamId === null) return scene.texts.chat.forumHereNotChannel;
  const allowed = may(person, 'chooseForumChannel', {}, scene.register);
  if (!allowed.ok) return refusalText(scene.form, allowed.refusal, scene.register);
  await chooseForum(parts, { channelId, teamId, groupId, serviceUrl: activity.serviceUrl });
  // What stands in the channel is written in the channel's form.
  return cardTexts[scene.register.settings.channelForm].chat.forumHere;
}

/** The scene of a person's own answers. */
export async function ownScene(parts: BotParts, person: Pick<Person, 'form'>): Promise<CardScene> {
  return sceneFor(person, await parts.world.register.read(), parts.tabLink);
}
