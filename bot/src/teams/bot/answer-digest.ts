import { chooseDigest } from '../../application/digest/choose-digest.ts';
import { readDigest } from '../../application/digest/read-digest.ts';
import { withinWorkingHours } from '../../domain/clock/working-time.ts';
import { digestKindsOf, digestTimeOf } from '../../domain/digest/digest-times.ts';
import type { DigestChoice, Person } from '../../domain/people/person.ts';
import { timeInWords, weekdayInWords } from '../../texts/dates.ts';
import { digestTexts } from '../../texts/digest.ts';
import { refusalText } from '../../texts/refusals.ts';
import { digestCard } from '../cards/digest-card.ts';
import type { CardScene } from '../cards/card-scene.ts';
import type { Card } from '../cards/elements.ts';
import type { BotParts } from './bot-parts.ts';
import type { DigestIntent } from './digest-intent.ts';

type Asked = { parts: BotParts; person: Person; scene: CardScene };

/** Gives somebody their digest, or sets when it comes; the answer repeats what was understood. */
export async function answerDigest(asked: Asked, intent: DigestIntent): Promise<Card | string> {
  switch (intent.kind) {
    case 'digest':
      return answerNow(asked);
    case 'noDigest':
      return answerNone(asked);
    case 'setDigest':
      return answerSet(asked, intent);
    case 'digestTimeUnclear':
      return digestTexts[asked.scene.form].chat.notATime;
  }
}

async function answerNow({ parts, person, scene }: Asked): Promise<Card | string> {
  const read = await readDigest(parts.digest, person);
  if (!read.ok) return refusalText(scene.form, read.refusal, scene.register);
  return digestCard(read.value, person, scene);
}

async function answerNone({ parts, person, scene }: Asked): Promise<string> {
  const { chat } = digestTexts[scene.form];
  const kinds = digestKindsOf({ ...person, digest: null });
  const chosen = await chooseDigest(parts.world, person, { on: false });
  if (!chosen.ok) return refusalText(scene.form, chosen.refusal, scene.register);
  const also = [
    ...(kinds.includes('forum') ? [chat.alsoNoForum] : []),
    ...(kinds.includes('month') ? [chat.alsoNoMonth] : []),
  ];
  return [chat.none, ...also].join(' ');
}

async function answerSet(
  asked: Asked,
  wanted: Extract<DigestIntent, { kind: 'setDigest' }>,
): Promise<string> {
  const { parts, person, scene } = asked;
  const { chat } = digestTexts[scene.form];
  const { settings } = scene.register;
  // What was left unsaid stays as it is, or is as most have it.
  const now = digestTimeOf(person, settings) ?? settings.digest;
  const weekday = wanted.weekday ?? now.weekday;
  const time = wanted.time ?? now.time;
  if (weekday > 4) return chat.weekend;
  const choice: DigestChoice = { on: true, weekday, time };
  const chosen = await chooseDigest(parts.world, person, choice);
  if (!chosen.ok) return refusalText(scene.form, chosen.refusal, scene.register);
  return setSentence(choice, scene);
}

function setSentence({ weekday, time }: Extract<DigestChoice, { on: true }>, scene: CardScene): string {
  const { chat } = digestTexts[scene.form];
  const { workingHours } = scene.register.settings;
  const comes = withinWorkingHours(time, workingHours);
  const { from, to } = workingHours;
  return [
    chat.set(weekdayInWords(scene.form, weekday), timeInWords(comes)),
    ...(comes === time ? [] : [chat.moved(timeInWords(time), timeInWords(from), timeInWords(to))]),
    chat.howToChange,
  ].join(' ');
}
