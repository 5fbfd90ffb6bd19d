import { CardFactory, type MessagingExtensionResponse } from 'botbuilder';
import type { CaseSummary } from '../../application/ports/case-store.ts';
import { listCases } from '../../application/request/list-cases.ts';
import type { Person } from '../../domain/people/person.ts';
import { refusalText } from '../../texts/refusals.ts';
import { attachmentOf } from '../cards/attachment.ts';
import { hitCard } from '../cards/status-card.ts';
import type { CardScene } from '../cards/card-scene.ts';
import type { BotParts } from './bot-parts.ts';
import { cardData, textOf } from './card-data.ts';

/** Teams shows no more at a time. */
const MOST = 25;

/** The message extension's search: cases that the person may read, newest first (composeExtension/query). */
export async function searchCases(
  parts: BotParts,
  person: Person,
  scene: CardScene,
  value: unknown,
): Promise<MessagingExtensionResponse> {
  const words = wordsIn(value);
  const found = await listCases(parts.world, person, { status: 'all', text: words, after: null });
  if (!found.ok) return searchSaying(refusalText(scene.form, found.refusal, scene.register));
  const { skip, count } = pageIn(value);
  const rows = found.value.cases.slice(skip, skip + count);
  if (rows.length === 0)
    return searchSaying(words === '' ? scene.texts.search.hint : scene.texts.search.none);
  const attachments = rows.map((row) => ({
    ...attachmentOf(hitCard(row, scene)),
    preview: preview(row, scene),
  }));
  return { composeExtension: { type: 'result', attachmentLayout: 'list', attachments } };
}

/** A sentence in the place of hits. */
export function searchSaying(text: string): MessagingExtensionResponse {
  return { composeExtension: { type: 'message', text } };
}

/** A hit's line. What the sender wrote stands in the title, which is never interpreted; a card's text may be. */
function preview(row: CaseSummary, scene: CardScene) {
  const status = scene.words.status[row.status];
  const card = CardFactory.thumbnailCard(`${row.caseNo} ${row.title}`, undefined, undefined, {
    text: status,
  });
  return card;
}

function wordsIn(value: unknown): string {
  const { parameters } = cardData(value);
  const all: unknown[] = Array.isArray(parameters) ? parameters : [];
  const first = all.map(cardData).find((each) => textOf(each, 'name') !== 'initialRun');
  return first ? textOf(first, 'value').slice(0, 100) : '';
}

function pageIn(value: unknown): { skip: number; count: number } {
  const options = cardData(cardData(value).queryOptions);
  const number = (name: string, otherwise: number) => {
    const given = options[name];
    return typeof given === 'number' && Number.isInteger(given) && given >= 0 ? given : otherwise;
  };
  return { skip: number('skip', 0), count: Math.min(MOST, number('count', MOST) || MOST) };
}
