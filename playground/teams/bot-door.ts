import { setTimeout as wait } from 'node:timers/promises';
import type { CallLog } from './call-log.ts';
import type { Faults } from './faults.ts';
import type { Issuer } from './issuer.ts';
import { isJson, jsonOf, parseJson, textOf, type Json } from './json.ts';

/** What the bot answered over HTTP; status 0 if it did not. */
export type BotAnswer = { status: number; body: unknown };

/** Teams gives up on an invoke after 10–15 s: learn.microsoft.com/microsoftteams/platform/bots/bot-basics. */
const PATIENCE_MS = 15_000;

/** The way to the bot's messaging endpoint: signed, logged, and as unreliable as the faults say. */
export class BotDoor {
  private next: (() => void) | undefined;

  private readonly endpoint: string;
  private readonly issuer: Issuer;
  private readonly faults: Faults;
  private readonly log: CallLog;

  constructor(endpoint: string, issuer: Issuer, faults: Faults, log: CallLog) {
    this.endpoint = endpoint;
    this.issuer = issuer;
    this.faults = faults;
    this.log = log;
  }

  /** Delivers an activity as Teams does, with whatever faults are switched on. */
  async send(activity: Json): Promise<BotAnswer> {
    await this.takeTurn();
    if (this.faults.delayMs > 0) await wait(this.faults.delayMs);
    const first = this.deliver(activity);
    if (this.faults.duplicate) {
      // A repeated message is the same; a repeated invoke comes with a new id.
      const again =
        activity.type === 'invoke' ? { ...activity, id: `${textOf(activity.id) ?? 'f:'}2` } : activity;
      await Promise.all([first, this.deliver(again, undefined, 'duplicate')]);
    }
    return first;
  }

  /** Delivers exactly this, once, with this token (a good one if none is given; none at all for ''). */
  async deliver(activity: unknown, token?: string, note?: string): Promise<BotAnswer> {
    const started = performance.now();
    const bearer = token ?? this.issuer.botToken(this.faults.expiredBotToken ? { expiresIn: -3600 } : {});
    const answer = await post(this.endpoint, activity, bearer);
    this.log.add({
      direction: 'to the bot',
      what: described(jsonOf(activity)),
      status: answer.status,
      ms: Math.round(performance.now() - started),
      ...(note === undefined ? {} : { note }),
    });
    return answer;
  }

  /** With `reorder` on: the one who comes waits for the next one to have passed. */
  private async takeTurn(): Promise<void> {
    if (!this.faults.reorder) return;
    if (this.next) {
      const release = this.next;
      this.next = undefined;
      setTimeout(release, 100);
      return;
    }
    await Promise.race([
      new Promise<void>((resolve) => (this.next = resolve)),
      wait(this.faults.reorderHoldMs),
    ]);
    this.next = undefined;
  }
}

async function post(endpoint: string, activity: unknown, token: string): Promise<BotAnswer> {
  const authorization = token === '' ? {} : { authorization: `Bearer ${token}` };
  try {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=utf-8', ...authorization },
      body: JSON.stringify(activity),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    return { status: response.status, body: parseJson(await response.text()) };
  } catch (error) {
    return {
      status: 0,
      body: { reason: error instanceof Error && error.name === 'TimeoutError' ? 'timeout' : 'unreachable' },
    };
  }
}

function described(activity: Json): string {
  const value = jsonOf(activity.value);
  const action = jsonOf(value.action);
  const from = textOf(jsonOf(activity.from).name);
  const parts = [
    activity.type,
    activity.name,
    activity.action,
    action.verb,
    value.trigger === 'automatic' ? '(automatic)' : undefined,
  ];
  const what = parts.filter((part) => typeof part === 'string').join(' ');
  return isJson(activity.from) && from !== undefined ? `${what}, ${from}` : what;
}
