import { CONVERSATION_LIMITS, TENANT_LIMITS, createBudget, type Budget, type Limit } from './budget.ts';

/** A conversation as Teams sees it: it counts when a call arrives, and says no to one too many. */
function farEnd(limits: readonly Limit[]) {
  const arrivals: number[] = [];
  return {
    arrivals,
    tooMany: () =>
      arrivals.filter((at) =>
        limits.some(
          ({ windowMs, calls }) =>
            arrivals.filter((other) => other > at - windowMs && other <= at).length > calls,
        ),
      ).length,
  };
}

/** Sends one call after the other, each as soon as it may, for so long; gives when each arrived. */
function sendFor(budget: Budget, ms: number, latency: () => { out: number; back: number }): number[] {
  const arrivals: number[] = [];
  let now = 1_000_000;
  const end = now + ms;
  while ((now = Math.max(now, Math.ceil(budget.freeAt('channel', now)))) < end) {
    const { out, back } = latency();
    const ended = budget.begin('channel', now);
    arrivals.push(now + out);
    now += out + back;
    ended(now);
  }
  return arrivals;
}

const AT_ONCE = () => ({ out: 0, back: 0 });

test('nothing leaves above Teams’ limits, whatever the network does to the calls on their way', () => {
  let turn = 0;
  const uneven = () => ({ out: (turn += 7) % 13 === 0 ? 180 : 1, back: (turn % 5) * 20 });
  const teams = farEnd(CONVERSATION_LIMITS);
  teams.arrivals.push(...sendFor(createBudget(), 120_000, uneven));
  expect(teams.tooMany()).toBe(0);
});

test('with a backlog at least nine tenths of what Teams allows is used', () => {
  // In 90 s, 60 in each 30 s.
  expect(sendFor(createBudget(), 90_000, AT_ONCE).length).toBeGreaterThanOrEqual(0.9 * 180);
  expect(sendFor(createBudget(), 7_200_000, AT_ONCE).length).toBeGreaterThanOrEqual(0.9 * 3_600);
});

test('some room is left for what people are answered in their own turns', () => {
  const teams = farEnd(CONVERSATION_LIMITS);
  const ours = sendFor(createBudget(), 29_000, AT_ONCE);
  teams.arrivals.push(...ours, ...[29_100, 29_300, 29_500].map((ms) => 1_000_000 + ms));
  expect(teams.tooMany()).toBe(0);
});

test('one conversation’s calls do not use another’s budget', () => {
  const budget = createBudget();
  for (let i = 0; i < 7; i += 1) budget.begin('channel', 0)(0);
  expect(budget.freeAt('channel', 1)).toBeGreaterThan(1_000);
  expect(budget.freeAt('p13', 1)).toBeLessThanOrEqual(1);
});

test('all conversations together stay below what one app may in one tenant', () => {
  const budget = createBudget();
  for (let i = 0; i < 50; i += 1) budget.begin(`p${String(i)}`, 0)(0);
  expect(budget.freeAt('p99', 1)).toBeGreaterThan(1_000);
  expect(TENANT_LIMITS).toEqual([{ windowMs: 1_000, calls: 50 }]);
});

test('calls that have not been answered count, however long they take', () => {
  const budget = createBudget();
  const ended = Array.from({ length: 7 }, () => budget.begin('channel', 0));
  expect(budget.freeAt('channel', 5_000)).toBeGreaterThan(6_000);
  for (const end of ended) end(5_100);
  expect(budget.freeAt('channel', 5_200)).toBeGreaterThan(6_100);
  expect(budget.freeAt('channel', 6_200)).toBeLessThan(6_200);
});

test('a pause that Teams asked for holds that conversation and no other', () => {
  const budget = createBudget();
  budget.pause('channel', 9_000);
  budget.pause('channel', 4_000);
  expect(budget.freeAt('channel', 1)).toBe(9_000);
  expect(budget.freeAt('p13', 1)).toBeLessThanOrEqual(1);
});

test('two instances together use what one may, and nine get through as well', () => {
  const budgets = [createBudget(), createBudget()];
  const teams = farEnd(CONVERSATION_LIMITS);
  for (const budget of budgets) {
    budget.shareAmong(2);
    teams.arrivals.push(...sendFor(budget, 90_000, AT_ONCE));
  }
  expect(teams.tooMany()).toBe(0);
  expect(teams.arrivals.length).toBeGreaterThanOrEqual(0.9 * 180);
  const ninth = createBudget();
  ninth.shareAmong(9);
  expect(sendFor(ninth, 90_000, AT_ONCE).length).toBeGreaterThanOrEqual(15);
});
