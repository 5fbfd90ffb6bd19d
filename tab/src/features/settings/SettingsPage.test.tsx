import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import type { Me } from '../../../../bot/src/contract/tab-views.ts';
import { me as meEndpoint } from '../../api/endpoints.ts';
import { useResource } from '../../api/use-resource.ts';
import { answerWith } from '../../testing/answers.ts';
import { me as sample, Signed } from '../../testing/Signed.tsx';
import { ReaderContext, useReader } from '../../app/reader.ts';
import { choiceOf, type Choice, type DigestOf } from './digest-choice.ts';
import { SettingsPage } from './SettingsPage.tsx';

const none: DigestOf = {
  choice: null,
  fromStart: { kinds: [], week: null },
  comes: null,
  kinds: [],
  workingHours: { from: '07:30', to: '16:30' },
};
const preview = {
  kind: 'week',
  since: 0,
  headline: 'Siden mandag: ingenting nytt.',
  measures: [],
  lines: [],
  more: null,
};

/** A server that keeps the choice, or fails to. */
function server(digest: Me['digest'], saves = true) {
  let now = digest;
  return answerWith(({ method, path, body }) => {
    if (path === '/api/digest') return { status: 200, body: preview };
    if (method === 'PUT') {
      if (!saves) return { status: 500, body: { code: 'fault', message: '' } };
      const { digest: choice } = body as { digest: Choice };
      const comes = choice?.on ? { weekday: choice.weekday, time: choice.time } : null;
      now = { ...none, choice, comes, kinds: comes ? ['week'] : [] };
    }
    return { status: 200, body: { ...sample, digest: now } };
  });
}

/** The page with what the server has said of the reader, as the app gives it. */
function Page() {
  const reader = useReader();
  const { data } = useResource(meEndpoint);
  const [first] = useState(reader.me);
  return (
    <ReaderContext value={{ ...reader, me: data ?? first }}>
      <SettingsPage />
    </ReaderContext>
  );
}
const open = () =>
  render(
    <Signed>
      <Page />
    </Signed>,
  );
const puts = (log: ReturnType<typeof server>) =>
  log.filter(({ method }) => method === 'PUT').map(({ body }) => body);

test('a weekly digest is saved as soon as it is chosen, and so are its day and its time', async () => {
  const log = server(none);
  open();
  fireEvent.click(await screen.findByRole('radio', { name: 'Hver uke' }));
  await screen.findByText('Kommer hver mandag kl. 08.00.');
  expect(screen.getByText('Lagret.')).toBeTruthy();
  fireEvent.change(screen.getByLabelText('Dag'), { target: { value: '4' } });
  await screen.findByText('Kommer hver fredag kl. 08.00.');
  fireEvent.change(screen.getByLabelText('Klokkeslett'), { target: { value: '09:30' } });
  await screen.findByText('Kommer hver fredag kl. 09.30.');
  expect(puts(log)).toEqual([
    { digest: { on: true, weekday: 0, time: '08:00' } },
    { digest: { on: true, weekday: 4, time: '08:00' } },
    { digest: { on: true, weekday: 4, time: '09:30' } },
  ]);
});

test('what could not be saved goes back to what it was, and it is said', async () => {
  server(
    {
      ...none,
      choice: { on: true, weekday: 1, time: '10:00' },
      comes: { weekday: 1, time: '10:00' },
      kinds: ['week'],
    },
    false,
  );
  open();
  await screen.findByText('Kommer hver tirsdag kl. 10.00.');
  fireEvent.click(screen.getByRole('radio', { name: 'Aldri' }));
  await screen.findByText('Vi fikk ikke lagret valget. Prøv igjen om litt.');
  await waitFor(() =>
    expect(screen.getByRole('radio', { name: 'Hver uke' })).toHaveProperty('checked', true),
  );
});

test('T011: the head of department may keep the monthly one alone, which is what the role has', async () => {
  server({ ...none, fromStart: { kinds: ['month'], week: null }, kinds: ['month'] });
  open();
  expect(await screen.findByRole('radio', { name: 'Bare hver måned' })).toHaveProperty('checked', true);
  expect(screen.getByText('Kommer den første arbeidsdagen i måneden.')).toBeTruthy();
  expect(choiceOf('month', { weekday: 0, time: '08:00' })).toBeNull();
});

test('a time that was chosen in the chat stands among the times, outside working hours too', async () => {
  const choice = { on: true as const, weekday: 0, time: '05:10' };
  server({ ...none, choice, comes: { weekday: 0, time: '07:30' }, kinds: ['week'] });
  open();
  await screen.findByText('Kommer hver mandag kl. 07.30.');
  expect(screen.getByLabelText('Klokkeslett')).toHaveProperty('value', '05:10');
});

test('who has no digest is not asked about it', async () => {
  server(null);
  open();
  await waitFor(() => expect(screen.queryByText('Oppsummering')).toBeNull());
  expect(screen.getByRole('radio', { name: 'Nynorsk' })).toBeTruthy();
});
