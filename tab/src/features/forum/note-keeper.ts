import type { Note, NoteBody } from '../../../../bot/src/contract/forum-views.ts';
import type { Answer, Problem } from '../../api/answer.ts';
import { forgetDraft, keepDraft, openDraft } from '../../drafts/draft-store.ts';

/** How a note stands: as the server has it, being written, on its way, not saved, or written by somebody else too. */
export type NoteState = 'kept' | 'typing' | 'saving' | 'failed' | 'conflict';

export type NoteSnapshot = {
  text: string;
  state: NoteState;
  /** What the server has, as far as we know. */
  theirs: Note | null;
  /** When one's own words were last saved; null when they have not been, here. Milliseconds since 1970. */
  savedAt: number | null;
};

type Deps = {
  /** Where a text that is not saved yet is kept in the browser. */
  key: string;
  send: (body: NoteBody) => Promise<Answer<Note>>;
  now: () => number;
};

/** A pause in the typing after which it is saved, and the wait before what failed is tried again. Milliseconds. */
const PAUSE = 1_200;
const RETRY = 5_000;

/** What is typed here and not saved, and the version of the note that it was written upon. */
type Own = { text: string; base: number };
const NO_OWN = { own: null as Own | null };

/** Keeps one note: saves what is typed after a pause, and loses nothing when two write at once. */
export class NoteKeeper {
  readonly #deps: Deps;
  readonly #opKey: string;
  readonly #listeners = new Set<() => void>();
  #own: Own | null;
  #theirs: Note | null = null;
  #savedAt: number | null = null;
  #state: NoteState;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #snapshot: NoteSnapshot;

  constructor(deps: Deps) {
    this.#deps = deps;
    const { opKey, value } = openDraft(deps.key, NO_OWN);
    this.#opKey = opKey;
    this.#own = value.own;
    this.#state = value.own === null ? 'kept' : 'typing';
    this.#snapshot = { text: value.own?.text ?? '', state: this.#state, theirs: null, savedAt: null };
    if (value.own !== null) this.#saveIn(PAUSE);
  }

  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly current = (): NoteSnapshot => this.#snapshot;

  /** What the server says stands there now; never overwrites what is being typed. */
  hear(note: Note | null): void {
    if (note === null || note.version <= (this.#theirs?.version ?? 0)) return;
    this.#theirs = note;
    if (this.#state === 'saving') return;
    if (this.#own === null || this.#own.text === note.text) this.#letGo();
    else this.#set(note.version > this.#own.base ? 'conflict' : this.#state);
  }

  type(text: string): void {
    this.#keep({ text, base: this.#own?.base ?? this.#theirs?.version ?? 0 });
    if (this.#state === 'saving' || this.#state === 'conflict') {
      this.#set(this.#state);
      return;
    }
    this.#set('typing');
    this.#saveIn(PAUSE);
  }

  async save(): Promise<void> {
    clearTimeout(this.#timer);
    const sent = this.#own;
    if (sent === null || this.#state === 'saving' || this.#state === 'conflict') return;
    this.#set('saving');
    const answer = await this.#deps.send({ text: sent.text, seenVersion: sent.base });
    if (answer.ok) this.#accept(sent, answer.value);
    else this.#fail(answer.problem);
  }

  /** Ends a conflict: one's own text stands, or both do, or theirs. */
  keepMine(): Promise<void> {
    return this.#settle(this.#own?.text ?? '');
  }

  merge(): Promise<void> {
    const both = [this.#theirs?.text ?? '', this.#own?.text ?? ''];
    return this.#settle(both.filter((text) => text !== '').join('\n\n'));
  }

  takeTheirs(): void {
    this.#letGo();
  }

  #settle(text: string): Promise<void> {
    this.#keep({ text, base: this.#theirs?.version ?? 0 });
    this.#set('typing');
    return this.save();
  }

  #accept(sent: Own, note: Note): void {
    this.#savedAt = this.#deps.now();
    this.#theirs = note;
    if (this.#own?.text === sent.text) {
      this.#letGo();
      return;
    }
    this.#keep({ text: this.#own?.text ?? '', base: note.version });
    this.#set('typing');
    this.#saveIn(PAUSE);
  }

  #fail(problem: Problem): void {
    const theirs = problem.kind === 'refused' ? problem.body.theirs : undefined;
    if (theirs !== undefined) {
      this.#theirs = theirs;
      if (this.#own?.text === theirs.text) this.#letGo();
      else this.#set('conflict');
      return;
    }
    this.#set('failed');
    // A no is final until something else is typed; silence is not.
    if (problem.kind !== 'refused' || problem.status >= 500) this.#saveIn(RETRY);
  }

  #saveIn(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.save(), ms);
  }

  #keep(own: Own): void {
    this.#own = own;
    keepDraft(this.#deps.key, { opKey: this.#opKey, value: { own } });
  }

  #letGo(): void {
    this.#own = null;
    clearTimeout(this.#timer);
    forgetDraft(this.#deps.key);
    this.#set('kept');
  }

  #set(state: NoteState): void {
    this.#state = state;
    const text = this.#own?.text ?? this.#theirs?.text ?? '';
    this.#snapshot = { text, state, theirs: this.#theirs, savedAt: this.#savedAt };
    for (const listener of this.#listeners) listener();
  }
}
