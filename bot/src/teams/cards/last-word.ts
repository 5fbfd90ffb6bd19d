import type { EventKind, HistoryLine } from '../../domain/request/history.ts';
import type { CaseFile } from '../../domain/request/request-case.ts';
import { isInForum } from '../../domain/request/request-status.ts';
import type { CardScene } from './card-scene.ts';
import { fact, text, type Element } from './elements.ts';

/** Events after which a card has nothing to say of the ones before. */
const WORDS: readonly EventKind[] = [
  'putOnAgenda',
  'asked',
  'answered',
  'postponed',
  'carriedOver',
  'forumMoved',
  'confirmed',
  'ratified',
  'undone',
];

/**
 * What lederforum last did with a case that it has still to decide: put it off and why, did not reach it, took its
 * decision back, asked the sender. Nothing for a case that goes as it should.
 */
export function lastWord({ request }: CaseFile, history: HistoryLine[], scene: CardScene): Element[] {
  const { last } = scene.forumTexts;
  if (request.status === 'awaitingReply' && request.askedInForum)
    return [text(last.waiting, { weight: 'Bolder' })];
  if (!isInForum(request.status)) return [];
  const line = history.filter((each) => WORDS.includes(each.kind)).at(-1);
  const words = line && sentenceOf(line, scene);
  if (words === undefined) return [];
  return [
    text(words, { weight: 'Bolder', color: 'Attention' }),
    ...(line?.kind === 'postponed' ? fact(scene.texts.label.reason, line.reason) : []),
    ...(request.carried > 1 ? [text(last.times(request.carried))] : []),
  ];
}

function sentenceOf({ kind, forum }: HistoryLine, { forumTexts, day }: CardScene): string | undefined {
  if (kind === 'undone') return forumTexts.last.undone;
  if (kind !== 'postponed' && kind !== 'carriedOver' && kind !== 'forumMoved') return undefined;
  return forum === null ? undefined : forumTexts.last[kind](day(forum));
}
