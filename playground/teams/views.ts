import type { Activities } from './activities.ts';
import type { BotAnswer, BotDoor } from './bot-door.ts';
import { dataOf, findAction, refreshFor, type CardAction } from './cards.ts';
import type { Changes } from './changes.ts';
import type { Conversations, Message } from './conversations.ts';
import type { Directory } from './directory.ts';
import type { Faults } from './faults.ts';
import { isJson, jsonOf, textOf, type Json } from './json.ts';
import type { Outcome, View } from './outcomes.ts';
import type { Persona } from './personas.ts';
import { ADAPTIVE_CARD, cardOf } from './wire.ts';

type Kept = { version: number; at: number; card?: Json; problem?: Extract<Outcome, { kind: 'error' }> };

/** A card that is looked at anew is refreshed again when the last refresh is older than this. */
const FRESH_MS = 60_000;

/**
 * Each person's own card, and the buttons on it.
 * learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/universal-actions-for-adaptive-cards/
 * work-with-universal-actions-for-adaptive-cards and .../user-specific-views
 */
export class Views {
  private readonly kept = new Map<string, Kept>();
  private readonly underWay = new Map<string, Promise<View>>();

  private readonly directory: Directory;
  private readonly conversations: Conversations;
  private readonly activities: Activities;
  private readonly door: BotDoor;
  private readonly faults: Faults;
  private readonly changes: Changes;

  constructor(
    directory: Directory,
    conversations: Conversations,
    activities: Activities,
    door: BotDoor,
    faults: Faults,
    changes: Changes,
  ) {
    this.directory = directory;
    this.conversations = conversations;
    this.activities = activities;
    this.door = door;
    this.faults = faults;
    this.changes = changes;
  }

  /** The card as the person sees it, refreshed first if the card asks for that and it has not just been. */
  async look(persona: Persona, message: Message): Promise<View> {
    const key = `${persona.id} ${message.id}`;
    const kept = this.kept.get(key);
    const action = refreshFor(cardOf(message.activity), this.directory.userId(persona));
    const fresh = kept?.version === message.version && !kept.problem && Date.now() - kept.at < FRESH_MS;
    if (!action || fresh || this.faults.noRefresh) return this.now(persona, message);
    const running = this.underWay.get(`${key} ${message.version}`);
    if (running) return running;
    const looking = this.refresh(persona, message, action).finally(() =>
      this.underWay.delete(`${key} ${message.version}`),
    );
    this.underWay.set(`${key} ${message.version}`, looking);
    return looking;
  }

  private async refresh(persona: Persona, message: Message, action: CardAction): Promise<View> {
    const { version } = message;
    const outcome = await this.invoke(persona, message, action, jsonOf(action.data), 'automatic');
    const before = this.kept.get(`${persona.id} ${message.id}`);
    const card =
      outcome.kind === 'card' ? outcome.card : before?.version === version ? before.card : undefined;
    this.keep(persona, message, version, { card, problem: outcome.kind === 'error' ? outcome : undefined });
    return this.now(persona, message);
  }

  /** The card as it stands, without asking the bot. */
  now(persona: Persona, message: Message): View {
    const kept = this.kept.get(`${persona.id} ${message.id}`);
    const mine = kept?.version === message.version ? kept : undefined;
    return {
      messageId: message.id,
      version: message.version,
      card: mine?.card ?? cardOf(message.activity),
      own: mine?.card !== undefined,
      ...(mine?.problem === undefined ? {} : { problem: mine.problem }),
    };
  }

  /** Action.Execute: the person presses the button with this verb, id or title, or sends this very verb and data. */
  async press(
    persona: Persona,
    message: Message,
    button: string | { verb: string; data: Json },
    inputs: Json = {},
  ): Promise<Outcome> {
    if (typeof button !== 'string')
      return this.execute(persona, message, { type: 'Action.Execute', ...button }, button.data);
    const { card } = await this.look(persona, message);
    const action = card && findAction(card, button);
    if (!card || !action)
      throw new Error(`There is no button ${button} on message ${message.id} for ${persona.id}.`);
    return this.execute(persona, message, action, dataOf(action, card, inputs));
  }

  private async execute(
    persona: Persona,
    message: Message,
    action: CardAction,
    data: Json,
  ): Promise<Outcome> {
    const { version } = message;
    const outcome = await this.invoke(persona, message, action, data, 'manual');
    if (outcome.kind === 'card')
      this.keep(persona, message, version, { card: outcome.card, problem: undefined });
    return outcome;
  }

  private async invoke(
    persona: Persona,
    message: Message,
    action: CardAction,
    data: Json,
    trigger: 'manual' | 'automatic',
  ): Promise<Outcome> {
    const { title, id, verb } = action;
    const value = { action: { type: 'Action.Execute', title, id, verb, data }, trigger };
    const place = { base: message.base, root: message.root };
    return outcomeOf(
      await this.door.send(this.activities.invoke(persona, place, 'adaptiveCard/action', value, message.id)),
    );
  }

  /** An answer belongs to the shared card it was asked of; if that has been updated meanwhile, the update wins. */
  private keep(
    persona: Persona,
    message: Message,
    version: number,
    found: { card: Json | undefined; problem: Kept['problem'] },
  ): void {
    const { card, problem } = found;
    const kept = { version, at: Date.now(), ...(card && { card }), ...(problem && { problem }) };
    this.kept.set(`${persona.id} ${message.id}`, kept);
    this.changes.tell({ kind: 'messages', base: message.base });
  }
}

/**
 * Reads an answer to adaptiveCard/action: HTTP 200 with the outcome in the body.
 * learn.microsoft.com/adaptive-cards/authoring-cards/universal-action-model, "adaptiveCard/action invoke activity", "Response format".
 */
function outcomeOf(answer: BotAnswer): Outcome {
  const body = jsonOf(answer.body);
  const error = (code: string, message: string): Outcome => ({
    kind: 'error',
    code,
    message,
    httpStatus: answer.status,
  });
  if (answer.status === 0)
    return error(textOf(body.reason) ?? 'unreachable', 'Kan ikke nå appen. Prøv igjen.');
  if (answer.status !== 200) return error(`Http${answer.status}`, 'Noe gikk galt. Prøv igjen.');
  const value = body.value;
  switch (body.type) {
    case ADAPTIVE_CARD:
      return isJson(value)
        ? { kind: 'card', card: value }
        : error('BadCard', 'Svaret fra appen er ikke et kort.');
    case 'application/vnd.microsoft.activity.message':
      return { kind: 'message', text: textOf(value) ?? '' };
    case 'application/vnd.microsoft.error':
      return error(
        textOf(jsonOf(value).code) ?? 'Unknown',
        textOf(jsonOf(value).message) ?? 'Noe gikk galt. Prøv igjen.',
      );
    default:
      return error('UnknownResponse', 'Noe gikk galt. Prøv igjen.');
  }
}
