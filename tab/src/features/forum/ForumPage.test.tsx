import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import type { DecidedItem, ForumItem, ForumPage as Forum } from '../../../../bot/src/contract/forum-views.ts';
import type { CasePage, CaseRow, ClaimView } from '../../../../bot/src/contract/tab-views.ts';
import { answerWith } from '../../testing/answers.ts';
import { Signed } from '../../testing/Signed.tsx';
import { ForumPage } from './ForumPage.tsx';

const row = (caseNo: string, title: string): CaseRow => ({
  caseNo,
  title,
  status: 'competenceClaimed',
  organisation: 'Havnes kommune',
  network: 'Kystnettverket',
  scheme: '',
  receivedAt: 0,
  forum: '2026-11-25',
  urgent: false,
  claimed: 1,
  declined: 0,
});
const item: ForumItem = {
  case: row('2026-0042', 'Samtaler i matematikk'),
  reason: 'new',
  carried: 0,
  late: [],
  note: null,
};
const decided: DecidedItem = {
  case: row('2026-0041', 'Lesing i naturfag'),
  lines: [
    {
      version: 4,
      decision: 'postponed',
      at: Date.UTC(2026, 10, 25, 8, 30),
      by: 'Nora Nestlederdemo',
      leadSection: null,
      sections: [],
      people: [],
      reason: 'Vi venter på rektormøtet.',
      to: '2026-12-09',
      referredTo: null,
      resources: null,
      isUndone: false,
    },
  ],
  mayUndo: true,
  note: null,
};
const meeting: Forum = {
  date: '2026-11-25',
  time: '09:00',
  isExtra: false,
  standIn: null,
  runBy: 'Nora Nestlederdemo',
  state: 'held',
  closedAt: null,
  approvedAt: null,
  approvedBy: null,
  previous: null,
  next: '2026-12-09',
  items: [item],
  decided: [decided],
  actions: ['confirmCompetence', 'postpone', 'undoDecision', 'takeNotes', 'closeForum'],
  laterForums: ['2026-12-09'],
  trial: null,
};
const maths = { id: 'sek-mat', name: 'Seksjon for matematikk' };
const person = (id: string, name: string, part: 'experienced' | 'newColleague') => ({
  person: { id, name },
  part,
  settlement: 'workPlan' as const,
  left: [{ semester: '2027V', days: 5 }],
});
const claim: ClaimView = {
  section: maths,
  answer: 'claimed',
  people: [
    person('p18', 'Sivert Malstad', 'experienced'),
    person('p22', 'Wilhelm Lærlingmo', 'newColleague'),
  ],
  days: [{ semester: '2027V', days: 2 }],
  pairingReason: null,
  comment: null,
  by: '',
  at: 0,
  version: 1,
};
const page = {
  ...item.case,
  version: 3,
  network: { id: 'net-2', name: 'Kystnettverket' },
  contacts: [],
  need: 'Elevene snakker lite matematikk.',
  audience: 'lærere',
  participants: null,
  startSemester: null,
  size: { kind: 'base', extraDays: null },
  funding: 'granted',
  form: 'nb',
  support: null,
  suggestedSections: [],
  sections: [],
  claims: [claim],
  decision: null,
  history: [],
  actions: ['confirmCompetence', 'postpone'],
} as unknown as CasePage;
const weighing = {
  visits: [],
  sections: [
    { section: maths, semesters: [{ semester: '2027V', capacity: 10, takenElsewhere: 7, perPerson: 2 }] },
  ],
};

/** A server that has this meeting; `note` answers what is noted. */
function serve(
  forum: Forum,
  note: () => { status: number; body: unknown } = () => ({ status: 500, body: {} }),
) {
  return answerWith(({ method, path }) => {
    if (path.includes('/notes/')) return note();
    if (method === 'POST') return { status: 200, body: { changed: true, page: { ...page, version: 4 } } };
    if (path.endsWith('/weighing')) return { status: 200, body: weighing };
    return { status: 200, body: path.startsWith('/api/forums/') ? forum : page };
  });
}

const show = () =>
  render(
    <Signed>
      <ForumPage date="2026-11-25" />
    </Signed>,
  );

beforeAll(() => {
  // jsdom has no layout: nothing to scroll, and no width to ask about.
  Element.prototype.scrollIntoView = () => undefined;
  window.matchMedia = () => ({ matches: true }) as MediaQueryList;
});
beforeEach(() => sessionStorage.clear());

test('T022: what the section has left follows the ticks, and a lack is said in words', async () => {
  serve(meeting);
  show();
  expect(await screen.findByText('Seksjonen mangler da 1 dag våren 2027')).toBeTruthy();
  fireEvent.click(screen.getByRole('checkbox', { name: 'Wilhelm Lærlingmo' }));
  expect(await screen.findByText('Seksjonen har da 1 av 10 dager igjen våren 2027')).toBeTruthy();
  expect(screen.getByText('De som er valgt, er ikke lenger én erfaren og én ny.')).toBeTruthy();
  fireEvent.click(screen.getByRole('checkbox', { name: maths.name }));
  fireEvent.click(screen.getByRole('checkbox', { name: maths.name }));
  expect(await screen.findByText('Seksjonen har 3 av 10 dager ledig våren 2027')).toBeTruthy();
});

test('T009: a decision can be undone while it is the last thing that happened, and not after', async () => {
  const log = serve(meeting);
  const { unmount } = show();
  fireEvent.click(await screen.findByRole('button', { name: 'Angre avgjørelsen om «Lesing i naturfag»' }));
  expect(await screen.findByText('Avgjørelsen er angret.')).toBeTruthy();
  const sent = log.find(({ method }) => method === 'POST');
  expect(sent?.path).toBe('/api/cases/2026-0041/actions');
  expect((sent?.body as { command: unknown }).command).toEqual({ action: 'undoDecision' });
  unmount();
  serve({ ...meeting, decided: [{ ...decided, mayUndo: false }] });
  show();
  expect(await screen.findByText('Utsatt til 9. desember')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /^Angre/ })).toBeNull();
});

test('before the day everything can be seen and nothing decided, and it says when it can', async () => {
  serve({ ...meeting, state: 'planned', decided: [] });
  show();
  expect(
    await screen.findByText('Lederforum holdes onsdag 25. november. Da kan dere bestemme her.'),
  ).toBeTruthy();
  expect(await screen.findByText('Sivert Malstad')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Bekreft' })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Avslutt møtet' })).toBeNull();
});

test('T013, T015: who goes, the reason and the resources are sent together', async () => {
  const log = serve(meeting);
  show();
  fireEvent.click(await screen.findByRole('button', { name: 'Bekreft' }));
  const form = screen.getByRole('form', { name: 'Bekreft i lederforum' });
  fireEvent.change(within(form).getByLabelText(/^Begrunnelse/), { target: { value: 'Kjenner nettverket.' } });
  fireEvent.click(within(form).getByLabelText('Ja, dagene er innenfor kapasiteten'));
  fireEvent.click(within(form).getByRole('button', { name: 'Bekreft' }));
  await screen.findByText('Bekreftet. Administrasjonen har fått saken.');
  const { command } = log.find(({ method }) => method === 'POST')?.body as { command: unknown };
  expect(command).toEqual({
    action: 'confirmCompetence',
    confirmation: {
      sectionIds: ['sek-mat'],
      leadSectionId: 'sek-mat',
      personIds: ['p18', 'p22'],
      reason: 'Kjenner nettverket.',
      resources: { withinCapacity: true, note: null },
    },
  });
});

test('a note that somebody else wrote too is shown beside one’s own, and one chooses', async () => {
  const theirs = { text: 'Deres', by: 'Kari Annenmann', at: 0, version: 1 };
  let isFirst = true;
  const log = serve(meeting, () => {
    if (!isFirst) return { status: 200, body: { ...theirs, text: 'Deres\n\nMitt', version: 2 } };
    isFirst = false;
    return { status: 409, body: { code: 'noteChangedMeanwhile', message: '', theirs } };
  });
  show();
  const field = await screen.findByLabelText<HTMLTextAreaElement>('Notat til referatet');
  fireEvent.change(field, { target: { value: 'Mitt' } });
  fireEvent.blur(field);
  expect(await screen.findByText('Deres')).toBeTruthy();
  expect(field.value).toBe('Mitt');
  fireEvent.click(screen.getByRole('button', { name: 'Behold begge' }));
  await waitFor(() => expect(field.value).toBe('Deres\n\nMitt'));
  expect(await screen.findByText(/^Lagret kl\. /)).toBeTruthy();
  expect(log.filter(({ method }) => method === 'PUT').map(({ body }) => body)).toEqual([
    { text: 'Mitt', seenVersion: 0 },
    { text: 'Deres\n\nMitt', seenVersion: 1 },
  ]);
});
