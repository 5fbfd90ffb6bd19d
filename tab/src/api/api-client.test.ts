import { answerWith } from '../testing/answers.ts';
import { createApiClient } from './api-client.ts';
import { caseAction, casePage } from './endpoints.ts';

const asked: boolean[] = [];
const tokens = {
  token: (fresh: boolean) => {
    asked.push(fresh);
    return Promise.resolve(fresh ? 'new' : 'old');
  },
  signIn: () => Promise.resolve(true),
};
const reached: boolean[] = [];
const client = () => createApiClient(tokens, (up) => reached.push(up));
const act = { opKey: 'op-12345678', command: { action: 'markUrgent' as const } };

beforeEach(() => {
  asked.length = 0;
  reached.length = 0;
});

test('a refused token is renewed once, and the request is sent again with the new one', async () => {
  const log = answerWith(({ headers }) =>
    headers.Authorization === 'Bearer new'
      ? { status: 200, body: { caseNo: '2026-0001' } }
      : { status: 401, body: {} },
  );
  const answer = await client().get(casePage('2026-0001'), null);
  expect(answer).toMatchObject({ ok: true, value: { value: { caseNo: '2026-0001' } } });
  expect(log).toHaveLength(2);
});

test('a token that is refused twice asks the person to sign in, and does not go on asking', async () => {
  const log = answerWith(() => ({ status: 401, body: {} }));
  const answer = await client().get(casePage('2026-0001'), null);
  expect(answer).toEqual({ ok: false, problem: { kind: 'signIn' } });
  expect(log).toHaveLength(2);
});

test('an act without an answer is sent once more with the same key, so that it is done once', async () => {
  const log = answerWith((_, count) =>
    count === 1 ? 'noAnswer' : { status: 200, body: { changed: true, page: {} } },
  );
  const answer = await client().send(caseAction('2026-0001'), act);
  expect(answer.ok).toBe(true);
  expect(log.map(({ body }) => (body as typeof act).opKey)).toEqual(['op-12345678', 'op-12345678']);
  expect(reached).toEqual([false, true]);
});

test('an expected no comes back as a value with its sentence', async () => {
  answerWith(() => ({ status: 409, body: { code: 'alreadyDecided', message: 'Lederforum har bestemt.' } }));
  const answer = await client().send(caseAction('2026-0001'), act);
  expect(answer).toMatchObject({ ok: false, problem: { kind: 'refused', body: { code: 'alreadyDecided' } } });
});

test('what has not changed is not fetched again', async () => {
  const log = answerWith(() => ({ status: 304 }));
  const answer = await client().get(casePage('2026-0001'), '"v7"');
  expect(answer).toEqual({ ok: true, value: 'unchanged' });
  expect(log[0]?.headers['If-None-Match']).toBe('"v7"');
});
