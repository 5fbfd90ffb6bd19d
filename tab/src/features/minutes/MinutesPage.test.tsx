import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import type { ForumPage } from '../../../../bot/src/contract/forum-views.ts';
import { answerWith } from '../../testing/answers.ts';
import { Signed } from '../../testing/Signed.tsx';
import { MinutesPage } from './MinutesPage.tsx';

const DAY = '2026-11-25';
const over: ForumPage = {
  date: DAY,
  time: '09:15',
  isExtra: false,
  standIn: null,
  runBy: 'Nora Nestlederdemo',
  state: 'over',
  closedAt: Date.UTC(2026, 10, 25, 10),
  approvedAt: null,
  approvedBy: null,
  previous: null,
  next: '2026-12-09',
  items: [],
  decided: [
    {
      case: {
        caseNo: '2026-0042',
        status: 'onAgenda',
        title: 'Utforskende matematikk',
        organisation: 'Havnes kommune',
        network: 'Kystnettverket',
        scheme: 'Dekom',
        receivedAt: 0,
        forum: '2026-12-09',
        urgent: false,
        claimed: 0,
        declined: 0,
      },
      lines: [
        {
          version: 4,
          decision: 'notReached',
          at: 0,
          by: '',
          leadSection: null,
          sections: [],
          people: [],
          reason: null,
          to: '2026-12-09',
          referredTo: null,
          resources: null,
          isUndone: false,
        },
      ],
      mayUndo: false,
      note: null,
    },
  ],
  actions: ['takeNotes', 'approveMinutes'],
  laterForums: [],
  trial: null,
};
const approved: ForumPage = {
  ...over,
  state: 'approved',
  approvedAt: Date.UTC(2026, 10, 26, 8),
  approvedBy: 'Nora Nestlederdemo',
};

const server = (page: ForumPage) => {
  let now = page;
  return answerWith(({ method, path, body }) => {
    if (path.endsWith('/minutes.docx')) return 'noAnswer';
    if (method === 'PUT')
      return { status: 200, body: { ...(body as object), by: 'Nora', at: 1, version: 1 } };
    if (path.endsWith('/approve')) now = approved;
    return { status: 200, body: now };
  });
};
const start = () =>
  render(
    <Signed>
      <MinutesPage date={DAY} />
    </Signed>,
  );

test('T009: approving asks once more, saves the note that is being written first, and then nothing can be written', async () => {
  const log = server(over);
  start();
  fireEvent.click(await screen.findByRole('button', { name: 'Skriv et notat, 2026-0042' }));
  fireEvent.change(screen.getByLabelText('Notat til referatet'), { target: { value: 'Tas opp igjen.' } });
  fireEvent.click(screen.getByRole('button', { name: 'Godkjenn referatet' }));
  expect(log.some(({ path }) => path.endsWith('/approve'))).toBe(false);
  fireEvent.click(screen.getByRole('button', { name: 'Godkjenn' }));
  await screen.findByText('Referatet er godkjent.');
  const sent = log.filter(({ method }) => method !== 'GET').map(({ path }) => path);
  expect(sent).toEqual([`/api/forums/${DAY}/notes/2026-0042`, `/api/forums/${DAY}/approve`]);
  expect(screen.getByText('Godkjent av Nora Nestlederdemo 26. november 2026 kl. 09.00')).toBeTruthy();
  expect(screen.queryByLabelText('Notat til referatet')).toBeNull();
});

test('T012: what was not reached says where it went', async () => {
  server(over);
  start();
  expect(await screen.findByText('Ikke nådd')).toBeTruthy();
  expect(screen.getByText('onsdag 9. desember 2026')).toBeTruthy();
});

test('a file that did not come is said in a sentence', async () => {
  server(approved);
  start();
  fireEvent.click(await screen.findByRole('button', { name: 'Last ned som Word' }));
  await waitFor(() => {
    expect(screen.getByText('Vi fikk ikke lastet ned Word-fila. Prøv igjen om litt.')).toBeTruthy();
  });
});
