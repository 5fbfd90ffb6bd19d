import { composeDigest, counted, isWorthSending, NOTHING, type DigestLine } from './digest.ts';

const line = (caseNo: string, more: Partial<DigestLine> = {}): DigestLine => ({
  code: 'decide',
  rank: 'waiting',
  caseNo,
  title: 'Tema',
  organisation: 'Havnes kommune',
  holder: 'nobody',
  sectionIds: [],
  count: 1,
  isUrgent: false,
  button: 'openCase',
  ...more,
});
const caseNos = (lines: DigestLine[]) => lines.map((each) => each.caseNo);
const of = (...lines: DigestLine[]) => composeDigest([{ figures: [], lines }]);

test('T009: what is overdue stands first, then what got worse, what waits and what is new; in each what has waited longest', () => {
  const { lines } = of(
    line('1', { rank: 'new', code: 'new', count: 9 }),
    line('2', { count: 2 }),
    line('3', { rank: 'overdue', code: 'overdue', count: 1 }),
    line('4', { count: 5 }),
    line('5', { rank: 'worse', code: 'pairingLost' }),
    line('6', { count: 1, isUrgent: true }),
  );
  expect(caseNos(lines)).toEqual(['3', '5', '6', '4', '2', '1']);
});

test('T009: seven lines at the most, and how many were left out', () => {
  const digest = of(...Array.from({ length: 12 }, (_, i) => line(String(i), { count: i })));
  expect(caseNos(digest.lines)).toEqual(['11', '10', '9', '8', '7', '6', '5']);
  expect(digest.more).toBe(5);
  expect(of(line('1')).more).toBe(0);
});

test('a case has one line, the worst that is to be said, with the button that does something', () => {
  const { lines } = of(
    line('1', { rank: 'new', code: 'new' }),
    line('1', { button: 'putOnAgenda' }),
    line('1', { rank: 'overdue', code: 'overdue' }),
  );
  expect(lines).toMatchObject([{ caseNo: '1', code: 'overdue', button: 'putOnAgenda' }]);
});

test('a leader of two sections has a line for each that owes an answer, and one a section when it is late', () => {
  const answer = (sectionId: string, more: Partial<DigestLine> = {}) =>
    line('1', { code: 'answer', button: 'answer', sectionIds: [sectionId], ...more });
  const { lines } = of(answer('a'), answer('b'), answer('a', { code: 'answersLate', rank: 'overdue' }));
  expect(lines.map((each) => [each.code, ...each.sectionIds])).toEqual([
    ['answersLate', 'a'],
    ['answer', 'b'],
  ]);
});

test('figures come in one order, those of the same thing as their sum, and nought is not told', () => {
  const { figures } = composeDigest([
    { figures: [counted('overdue', 2), counted('new', 0)], lines: [] },
    { figures: [counted('waiting', 3), counted('overdue', 1), counted('received', 0)], lines: [] },
  ]);
  expect(figures.map(({ code, count }) => [code, count])).toEqual([
    ['waiting', 3],
    ['overdue', 3],
    ['received', 0],
  ]);
});

test('silence: nothing new and nothing that waits is no message, and so are measures of a month without cases', () => {
  const worth = (...figures: ReturnType<typeof counted>[]) =>
    isWorthSending(composeDigest([NOTHING, { figures, lines: [] }]));
  expect(worth()).toBe(false);
  expect(worth(counted('new', 0), counted('waiting', 0))).toBe(false);
  expect(worth(counted('received', 0), counted('decided', 0), counted('trialDaysLeft', 40))).toBe(false);
  expect(worth(counted('received', 1))).toBe(true);
  expect(worth(counted('undelivered', 1))).toBe(true);
  expect(isWorthSending(of(line('1')))).toBe(true);
});
