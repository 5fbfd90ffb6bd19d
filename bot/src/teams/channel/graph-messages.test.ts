import { Refused } from './ask-json.ts';
import { pageOf, standsWith, timesOf, type GraphMessage } from './graph-messages.ts';

const ID = 'view|forumCard:2026-0042';
const element = (id: string) => ({ type: 'Container', id, isVisible: false, items: [] });
const cardWith = (...body: object[]) => JSON.stringify({ type: 'AdaptiveCard', body });
const message = (content: string | null, more: Partial<GraphMessage> = {}): GraphMessage => ({
  id: '1764148800000',
  createdDateTime: '2026-11-26T09:20:00Z',
  from: { user: null },
  attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content }],
  ...more,
});
const found = (content: string | null, more?: Partial<GraphMessage>) =>
  standsWith(message(content, more), ID);

test('a card is known by the element with its view’s key, wherever Teams put it', () => {
  expect(found(cardWith({ type: 'TextBlock', text: 'En sak' }, element(ID)))).toBe(true);
  expect(found(cardWith({ type: 'Container', items: [element(ID)] }))).toBe(true);
});

test.each<[string, string | null]>([
  ['another view', cardWith(element(`${ID}:p18`))],
  ['a key that this one begins', cardWith(element(`${ID}0`))],
  ['a key that somebody wrote on a card', cardWith({ type: 'TextRun', text: `"id":"${ID}"` })],
  ['a card that is no JSON', `"id":"${ID}"`],
  ['no card', null],
])('%s is not it', (_what, content) => {
  expect(found(content)).toBe(false);
});

test('a message that is deleted, or that a person wrote, is not it', () => {
  const card = cardWith(element(ID));
  expect(found(card, { deletedDateTime: '2026-11-26T09:21:00Z' })).toBe(false);
  expect(found(card, { from: { user: { id: 'oid-p03' } } })).toBe(false);
  expect(found(card, { attachments: [{ contentType: 'reference', content: card }] })).toBe(false);
});

test('a message was last touched when it was changed, or else when it was written', () => {
  const writtenMs = Date.parse('2026-11-26T09:20:00Z');
  expect(timesOf(message(null))).toEqual({ writtenMs, touchedMs: writtenMs });
  const later = message(null, { lastModifiedDateTime: '2026-11-26T09:21:00Z' });
  expect(timesOf(later)).toEqual({ writtenMs, touchedMs: writtenMs + 60_000 });
});

test('messages of another shape are refused, not taken for none', () => {
  expect(pageOf({ value: [] })).toEqual({ messages: [], next: undefined });
  expect(() => pageOf({ messages: [] })).toThrow(Refused);
  expect(() => pageOf({ value: [{ id: 1 }] })).toThrow(Refused);
});
