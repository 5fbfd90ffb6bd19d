import type { Delivery } from '../../../../bot/src/contract/delivery-views.ts';
import { problemInWords } from '../../../../bot/src/texts/deliveries.ts';
import { canRetry, standingOf } from './standing.ts';

const delivery: Delivery = {
  key: 'forumCard:2026-0042',
  kind: 'forumCard',
  caseNo: '2026-0042',
  forum: null,
  to: null,
  state: 'posted',
  staleSince: null,
  deliveredAt: 1,
  attempts: 0,
  nextTry: null,
  problem: null,
  mayStandTwice: false,
};

test('what stands and is up to date is delivered, and there is nothing to try again', () => {
  expect(standingOf(delivery)).toBe('delivered');
  expect(canRetry(delivery)).toBe(false);
});

test('what stands with a change under way waits, and can be tried again', () => {
  const stale = { ...delivery, staleSince: 2 };
  expect(standingOf(stale)).toBe('updateWaits');
  expect(canRetry(stale)).toBe(true);
});

test.each([
  ['no address yet', 'Vi vet ikke hvor'],
  ['http 403 BotNotInConversationRoster', 'fjernet fra samtalen'],
  ['http 429', 'vente litt'],
  ['http 502', 'Teams har problemer'],
  ['smtp 550', 'Sjekk adressen'],
  ['smtp ETIMEDOUT', 'svarer ikke'],
  ['ECONNRESET', 'ikke kontakt'],
  ['cannot be drawn: TypeError', 'ikke laget meldingen'],
])('%s is said in plain words', (problem, words) => {
  expect(problemInWords('nb', problem)).toContain(words);
});

test('a problem that we have no words for is shown as it is', () => {
  expect(problemInWords('nn', 'http 418 teapot')).toBe('http 418 teapot');
});
