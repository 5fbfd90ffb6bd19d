import type { Note, NoteBody } from '../../../../bot/src/contract/forum-views.ts';
import { failed, type Answer } from '../../api/answer.ts';
import { NoteKeeper } from './note-keeper.ts';

const note = (text: string, version: number, by = 'Kari Annenmann'): Note => ({ text, by, at: 0, version });

/** A server with one note; a version that was not read comes back with what stands there. */
function server(first: Note | null = null) {
  let stands = first;
  let isUp = true;
  const send = ({ text = '', seenVersion }: NoteBody): Promise<Answer<Note>> => {
    if (!isUp) return Promise.resolve(failed({ kind: 'offline' }));
    if (seenVersion === (stands?.version ?? 0)) {
      stands = note(text ?? '', seenVersion + 1, 'Jeg');
      return Promise.resolve({ ok: true, value: stands });
    }
    const body = { code: 'noteChangedMeanwhile', message: '', ...(stands ? { theirs: stands } : {}) };
    return Promise.resolve(failed({ kind: 'refused', status: 409, body }));
  };
  return {
    send,
    stands: () => stands,
    write: (text: string) => (stands = note(text, (stands?.version ?? 0) + 1)),
    setUp: (up: boolean) => (isUp = up),
  };
}

const keep = (at: ReturnType<typeof server>) =>
  new NoteKeeper({ key: 'note:2026-11-25:2026-0042', send: at.send, now: () => 1_000 });

beforeEach(() => {
  sessionStorage.clear();
  jest.useFakeTimers();
});
afterEach(() => jest.useRealTimers());

test('what is typed is saved after a pause, and not before', async () => {
  const at = server();
  const keeper = keep(at);
  keeper.type('Tar med to skoler til.');
  await jest.advanceTimersByTimeAsync(1_000);
  expect(at.stands()).toBeNull();
  await jest.advanceTimersByTimeAsync(1_000);
  expect(at.stands()?.text).toBe('Tar med to skoler til.');
  expect(keeper.current()).toMatchObject({ state: 'kept', savedAt: 1_000 });
});

test('two who write at once both keep their words: neither text is lost before somebody chooses', async () => {
  const at = server();
  const keeper = keep(at);
  keeper.hear(null);
  keeper.type('Mitt');
  at.write('Deres');
  await keeper.save();
  expect(keeper.current()).toMatchObject({ state: 'conflict', text: 'Mitt', theirs: { text: 'Deres' } });
  await keeper.merge();
  expect(at.stands()?.text).toBe('Deres\n\nMitt');
  expect(keeper.current().state).toBe('kept');
});

test('somebody else’s words are seen before one’s own are saved, and are not overwritten by the clock', async () => {
  const at = server(note('Først', 1));
  const keeper = keep(at);
  keeper.hear(note('Først', 1));
  keeper.type('Mitt');
  keeper.hear(at.write('Deres'));
  await jest.advanceTimersByTimeAsync(10_000);
  expect(at.stands()?.text).toBe('Deres');
  expect(keeper.current()).toMatchObject({ state: 'conflict', text: 'Mitt' });
  await keeper.keepMine();
  expect(at.stands()?.text).toBe('Mitt');
});

test('what others write is shown where nothing is being typed', () => {
  const at = server();
  const keeper = keep(at);
  keeper.hear(null);
  keeper.hear(at.write('Deres'));
  expect(keeper.current()).toMatchObject({ text: 'Deres', state: 'kept' });
});

test('without a connection it is tried again until it is saved, and outlives the page meanwhile', async () => {
  const at = server();
  at.setUp(false);
  keep(at).type('Skrevet uten nett');
  await jest.advanceTimersByTimeAsync(2_000);
  const opened = keep(at);
  expect(opened.current().text).toBe('Skrevet uten nett');
  at.setUp(true);
  await jest.advanceTimersByTimeAsync(10_000);
  expect(at.stands()?.text).toBe('Skrevet uten nett');
});

test('a second delivery of one’s own words is no conflict', async () => {
  const at = server();
  const keeper = keep(at);
  keeper.type('Samme');
  at.write('Samme');
  await keeper.save();
  expect(keeper.current()).toMatchObject({ state: 'kept', text: 'Samme' });
});
