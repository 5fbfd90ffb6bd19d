import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Changes } from './changes.ts';
import type { Place } from './outcomes.ts';
import type { Activity } from './wire.ts';

export type Message = {
  id: string;
  /** The channel's or the chat's id. */
  base: string;
  /** In a channel: the id of the thread's first message (its own, if it is the first). */
  root: string;
  /** The persona who wrote it; the bot, if absent. */
  personaId?: string;
  at: string;
  /** Rises each time the message is updated. */
  version: number;
  updatedAt?: string;
  deleted?: true;
  activity: Activity;
};

type Saved = { lastId: number; team: boolean; personal: string[]; messages: Message[] };

/** What has been said where, and where the bot is installed; kept in a file, if one is given. */
export class Conversations {
  private readonly messages = new Map<string, Message>();
  private readonly personal = new Set<string>();
  private team = false;
  private lastId = 0;
  private timer: NodeJS.Timeout | undefined;

  private readonly changes: Changes;
  private readonly file: string | undefined;

  constructor(changes: Changes, file?: string) {
    this.changes = changes;
    this.file = file;
    if (file === undefined || !existsSync(file)) return;
    const saved = JSON.parse(readFileSync(file, 'utf8')) as Saved;
    this.lastId = saved.lastId;
    this.team = saved.team;
    for (const id of saved.personal) this.personal.add(id);
    for (const message of saved.messages) this.messages.set(message.id, message);
  }

  /** A message id of Teams' kind: milliseconds since 1970, never the same twice. */
  newId(): string {
    this.lastId = Math.max(Date.now(), this.lastId + 1);
    return String(this.lastId);
  }

  get teamInstalled(): boolean {
    return this.team;
  }

  personalInstalled(personaId: string): boolean {
    return this.personal.has(personaId);
  }

  installTeam(installed: boolean): void {
    this.team = installed;
    this.changed({ kind: 'installed' });
  }

  installPersonal(personaId: string, installed: boolean): void {
    if (installed) this.personal.add(personaId);
    else this.personal.delete(personaId);
    this.changed({ kind: 'installed' });
  }

  /** Adds a message; without `root` it begins a thread of its own. */
  add(place: Place, activity: Activity, personaId?: string): Message {
    const id = this.newId();
    const author = personaId === undefined ? {} : { personaId };
    const root = place.root ?? id;
    const message = {
      id,
      base: place.base,
      root,
      ...author,
      at: new Date().toISOString(),
      version: 1,
      activity,
    };
    this.messages.set(id, message);
    this.changed({ kind: 'messages', base: place.base, news: true });
    return message;
  }

  update(message: Message, activity: Activity): void {
    message.activity = activity;
    message.version += 1;
    message.updatedAt = new Date().toISOString();
    this.changed({ kind: 'messages', base: message.base });
  }

  delete(message: Message): void {
    message.deleted = true;
    message.version += 1;
    this.changed({ kind: 'messages', base: message.base });
  }

  message(id: string): Message | undefined {
    return this.messages.get(id);
  }

  /** What stands at a place, oldest first; deleted messages do not. */
  at(place: Place): Message[] {
    return [...this.messages.values()].filter(
      (one) =>
        one.base === place.base && !one.deleted && (place.root === undefined || one.root === place.root),
    );
  }

  /** All that was ever said in a channel or chat, oldest first, deleted messages too. */
  ever(base: string): Message[] {
    return [...this.messages.values()].filter((one) => one.base === base);
  }

  /** Writes what is not yet written. */
  flush(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    if (this.file === undefined) return;
    const saved: Saved = {
      lastId: this.lastId,
      team: this.team,
      personal: [...this.personal],
      messages: [...this.messages.values()],
    };
    mkdirSync(dirname(this.file), { recursive: true });
    // First beside, then in its place: a stop in the middle leaves the old file whole.
    writeFileSync(`${this.file}.new`, JSON.stringify(saved));
    renameSync(`${this.file}.new`, this.file);
  }

  private changed(change: Parameters<Changes['tell']>[0]): void {
    if (this.file !== undefined) this.timer ??= setTimeout(() => this.flush(), 250).unref();
    this.changes.tell(change);
  }
}
