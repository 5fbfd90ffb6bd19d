import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import type { CasePage, ClaimFormView, ClaimView } from '../../../../bot/src/contract/tab-views.ts';
import { answerWith } from '../../testing/answers.ts';
import { Signed } from '../../testing/Signed.tsx';
import { ClaimDialog } from './ClaimDialog.tsx';

const section = { id: 'sek-norsk', name: 'Seksjon for norsk' };
const page = { caseNo: '2026-0042', claims: [], mySections: [section] } as unknown as CasePage;
const left = [{ semester: '2027V', days: 1 }];
const form: ClaimFormView = {
  section,
  experienced: [{ id: 'p01', name: 'Astri Demofjell', left }],
  newColleague: [{ id: 'p11', name: 'Nils Nyprøve', left }],
  days: [{ semester: '2027V', days: 2 }],
  seenVersion: 0,
  before: null,
};
const theirs: ClaimView = {
  section,
  answer: 'declined',
  people: [],
  days: [],
  pairingReason: null,
  comment: 'Fullt denne våren.',
  by: 'Kåre Kunnskapsrud',
  at: 1_790_000_000_000,
  version: 1,
};

const choose = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
const send = () => fireEvent.click(screen.getByRole('button', { name: 'Meld kompetanse' }));
const comment = () => screen.getByLabelText<HTMLTextAreaElement>('Kommentar til lederforum (valgfritt)');

async function openAndFill() {
  await screen.findByLabelText('Erfaren');
  choose('Erfaren', 'p01');
  choose('Ny og motivert kollega', 'p11');
  fireEvent.change(comment(), { target: { value: 'Begge kan reise.' } });
}

const show = (done = jest.fn()) =>
  render(
    <Signed>
      <ClaimDialog page={page} onClose={() => undefined} onDone={done} />
    </Signed>,
  );

beforeAll(() => {
  // jsdom has no layout, so nothing to scroll.
  Element.prototype.scrollIntoView = () => undefined;
});
beforeEach(() => sessionStorage.clear());

test('an error leaves everything that was typed, and the next try is the same act', async () => {
  const log = answerWith(({ method }, count) => {
    if (method === 'GET') return { status: 200, body: form };
    return count === 2
      ? { status: 500, body: { code: 'fault', message: 'Vi fikk ikke lagret.', correlationId: 'abc-123' } }
      : { status: 200, body: { changed: true, page } };
  });
  const done = jest.fn();
  show(done);
  await openAndFill();
  send();
  await screen.findByText('Vi fikk ikke lagret.');
  expect(screen.getByText('Feilkode: abc-123')).toBeTruthy();
  expect(comment().value).toBe('Begge kan reise.');
  send();
  await waitFor(() => expect(done).toHaveBeenCalledWith('Takk. Svaret er lagret.', page));
  const [first, second] = log.slice(1).map(({ body }) => body as { opKey: string });
  expect(second).toEqual(first);
});

test('when somebody else was first, their answer is shown and saving again is against it', async () => {
  let theirTurn = false;
  const log = answerWith(({ method, body }) => {
    if (method === 'GET')
      return { status: 200, body: theirTurn ? { ...form, seenVersion: 1, before: theirs } : form };
    theirTurn = true;
    const { seenVersion } = (body as { command: { seenVersion: number } }).command;
    return seenVersion === 1
      ? { status: 200, body: { changed: true, page } }
      : {
          status: 409,
          body: { code: 'changedMeanwhile', message: 'Kåre Kunnskapsrud endret svaret mens du skrev.' },
        };
  });
  const done = jest.fn();
  show(done);
  await openAndFill();
  send();
  await screen.findByText('Fullt denne våren.');
  expect(comment().value).toBe('Begge kan reise.');
  send();
  await waitFor(() => expect(done).toHaveBeenCalled());
  expect(log.filter(({ method }) => method === 'POST')).toHaveLength(2);
});

test('with nobody new the form asks why before it sends anything', async () => {
  const log = answerWith(() => ({ status: 200, body: form }));
  show();
  await screen.findByLabelText('Erfaren');
  choose('Erfaren', 'p01');
  send();
  expect(await screen.findByText('Fyll ut dette feltet.')).toBeTruthy();
  expect(log).toHaveLength(1);
});

test('a person who has fewer days than the form gives them is told of in words', async () => {
  answerWith(() => ({ status: 200, body: form }));
  show();
  await screen.findByLabelText('Erfaren');
  choose('Erfaren', 'p01');
  expect(screen.getByText('Astri Demofjell har bare 1 dag ledig våren 2027.')).toBeTruthy();
});
