import type { Activities } from './activities.ts';
import type { BotAnswer, BotDoor } from './bot-door.ts';
import { actionsOf, dataOf, findAction } from './cards.ts';
import type { Message } from './conversations.ts';
import type { Directory } from './directory.ts';
import { isJson, jsonOf, listOf, textOf, type Json } from './json.ts';
import type { Dialog, DialogOrigin, Found, Place, QueryResult } from './outcomes.ts';
import type { Persona } from './personas.ts';
import type { Views } from './views.ts';
import { ADAPTIVE_CARD } from './wire.ts';

/**
 * Dialogs and the message extension.
 * learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/task-modules/invoking-task-modules,
 * .../task-modules-bots, and .../messaging-extensions/how-to/search-commands/respond-to-search
 */
export class Dialogs {
  private readonly directory: Directory;
  private readonly activities: Activities;
  private readonly door: BotDoor;
  private readonly views: Views;

  constructor(directory: Directory, activities: Activities, door: BotDoor, views: Views) {
    this.directory = directory;
    this.activities = activities;
    this.door = door;
    this.views = views;
  }

  /** task/fetch: the person presses a button with msteams.type task/fetch (by title or id), or this data is sent. */
  async open(persona: Persona, message: Message, button: string | Json, inputs: Json = {}): Promise<Dialog> {
    const { card } = await this.views.look(persona, message);
    const origin = { place: { base: message.base, root: message.root }, messageId: message.id };
    const fetch = (data: Json) =>
      this.ask(persona, 'task/fetch', { msteams: { type: 'task/fetch' }, ...data }, origin);
    if (typeof button !== 'string') return fetch(button);
    const action = card && findAction(card, button);
    if (!card || !action)
      throw new Error(`There is no button ${button} on message ${message.id} for ${persona.id}.`);
    return fetch(dataOf(action, card, inputs));
  }

  /** task/submit: the person presses a button of the dialog (its first Action.Submit, if none is named). */
  async submit(persona: Persona, dialog: Dialog, values: Json, button?: string): Promise<Dialog> {
    if (dialog.kind !== 'card' && dialog.kind !== 'page')
      throw new Error(`A dialog of the kind ${dialog.kind} cannot be submitted.`);
    if (dialog.kind === 'page') return this.ask(persona, 'task/submit', values, dialog);
    const action =
      button === undefined
        ? actionsOf(dialog.card).find((one) => one.type === 'Action.Submit')
        : findAction(dialog.card, button);
    if (!action)
      throw new Error(`There is no button ${button ?? 'Action.Submit'} in the dialog ${dialog.title}.`);
    return this.ask(persona, 'task/submit', dataOf(action, dialog.card, values), dialog);
  }

  /** task/submit with exactly this data, as a rendered dialog collects it. */
  submitData(persona: Persona, origin: DialogOrigin, data: Json): Promise<Dialog> {
    return this.ask(persona, 'task/submit', data, origin);
  }

  private async ask(persona: Persona, name: string, data: Json, origin: DialogOrigin): Promise<Dialog> {
    const value = { data, context: { theme: 'default' } };
    const activity = this.activities.invoke(persona, origin.place, name, value, origin.messageId);
    return dialogOf(await this.door.send(activity), origin);
  }

  /** composeExtension/query: the person searches from the compose box of a conversation (their own chat, if none is named). */
  async query(
    persona: Persona,
    commandId: string,
    text: string,
    parameter = 'q',
    place?: Place,
  ): Promise<QueryResult> {
    // With an empty box Teams asks for the first list: parameter initialRun, "true".
    const parameters =
      text === '' ? [{ name: 'initialRun', value: 'true' }] : [{ name: parameter, value: text }];
    const value = { commandId, parameters, queryOptions: { skip: 0, count: 25 } };
    const where = place ?? { base: this.directory.chatId(persona) };
    const answer = await this.door.send(
      this.activities.invoke(persona, where, 'composeExtension/query', value),
    );
    return resultOf(answer);
  }
}

function dialogOf(answer: BotAnswer, origin: DialogOrigin): Dialog {
  if (answer.status !== 200) return { kind: 'error', message: failed(answer), httpStatus: answer.status };
  const task = jsonOf(jsonOf(answer.body).task);
  // No body: the dialog closes and that is all.
  if (task.type === undefined) return { kind: 'closed' };
  if (task.type === 'message') return { kind: 'message', text: textOf(task.value) ?? '' };
  const info = jsonOf(task.value);
  const content = jsonOf(info.card).content;
  const size = (value: unknown) =>
    typeof value === 'number' || typeof value === 'string' ? value : 'medium';
  const { place, messageId } = origin;
  const frame = {
    title: textOf(info.title) ?? '',
    width: size(info.width),
    height: size(info.height),
    place,
    ...(messageId === undefined ? {} : { messageId }),
  };
  const url = textOf(info.url);
  if (isJson(content)) return { kind: 'card', card: content, ...frame };
  if (url !== undefined) return { kind: 'page', url, ...frame };
  return {
    kind: 'error',
    message: 'Svaret fra appen er verken et kort eller en side.',
    httpStatus: answer.status,
  };
}

function resultOf(answer: BotAnswer): QueryResult {
  if (answer.status !== 200) return { kind: 'error', message: failed(answer), httpStatus: answer.status };
  const extension = jsonOf(jsonOf(answer.body).composeExtension);
  if (extension.type !== 'result') return { kind: 'message', text: textOf(extension.text) ?? 'Ingen treff.' };
  return { kind: 'result', found: listOf(extension.attachments).map(found) };
}

function found(attachment: unknown): Found {
  const { contentType, content, preview } = jsonOf(attachment);
  const shown = jsonOf(jsonOf(preview).content ?? content);
  return {
    title: textOf(shown.title) ?? '',
    text: textOf(shown.text) ?? textOf(shown.subtitle) ?? '',
    card: contentType === ADAPTIVE_CARD && isJson(content) ? content : undefined,
  };
}

function failed(answer: BotAnswer): string {
  return answer.status === 0 ? 'Kan ikke nå appen. Prøv igjen.' : 'Noe gikk galt. Prøv igjen.';
}
