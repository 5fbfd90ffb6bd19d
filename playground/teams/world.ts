import { Activities } from './activities.ts';
import { BotDoor, type BotAnswer } from './bot-door.ts';
import { CallLog, type CallEntry } from './call-log.ts';
import { Changes, until } from './changes.ts';
import { Connector, CONNECTOR_PATH } from './connector.ts';
import { Conversations, type Message } from './conversations.ts';
import { Dialogs } from './dialogs.ts';
import { Directory } from './directory.ts';
import { Faults } from './faults.ts';
import { Graph, type GraphFaults } from './graph.ts';
import { Issuer } from './issuer.ts';
import type { Json } from './json.ts';
import type { TokenOverrides } from './signing.ts';
import { installing, type InstallOptions } from './installing.ts';
import type { TeamsOptions } from './options.ts';
import type { Dialog, Outcome, QueryResult, View } from './outcomes.ts';
import { speaking } from './speaking.ts';
import { Views } from './views.ts';

/** The parts that the page's API works on. */
export type WorldParts = {
  issuer: Issuer;
  connector: Connector;
  graph: Graph;
  directory: Directory;
  conversations: Conversations;
  views: Views;
  dialogs: Dialogs;
  changes: Changes;
};

/** Teams on one's own machine: the people in it, what they do, and how it misbehaves. */
export type TeamsWorld = {
  url: string;
  serviceUrl: string;
  tenantId: string;
  botAppId: string;
  directory: Directory;
  faults: Faults;
  /** How Microsoft Graph misbehaves; the other faults do not touch it. */
  graphFaults: GraphFaults;
  /** The latest calls in both directions, oldest first. */
  calls: readonly CallEntry[];
  serverEnv(): Record<string, string>;
  botToken(overrides?: TokenOverrides): string;
  userToken(personaId: string, overrides?: TokenOverrides): string;
  /** Adds the app to the team; waits for a bot that is not up yet, at most `patienceMs` (60 s). Nothing happens if it is there already, unless `again`. @throws if the bot does not answer well. */
  installTeam(options?: InstallOptions): Promise<void>;
  installPersonal(personaId: string, options?: InstallOptions): Promise<void>;
  uninstallTeam(): Promise<void>;
  uninstallPersonal(personaId: string): Promise<void>;
  /** Writes to the bot ('bot'), in a channel (a new thread) or in a thread; gives the messages the bot wrote there before its HTTP answer. */
  say(personaId: string, where: string, text: string): Promise<Message[]>;
  /** A conversation id, a channel's name, a persona, or '1:1 of <persona>'; oldest first. */
  messages(where: string): Message[];
  /** The card as this person sees it, refreshed as Teams refreshes. */
  viewAs(personaId: string, messageId: string): Promise<View>;
  press(
    personaId: string,
    messageId: string,
    button: string | { verb: string; data: Json },
    inputs?: Json,
  ): Promise<Outcome>;
  /** Sends a card that was found in the message extension, as Teams does when a person picks it: the bot is not told. */
  share(personaId: string, where: string, card: Json): Message;
  /** Action.Submit without a dialog: a message with a value. Gives the messages the bot wrote there. */
  submit(personaId: string, messageId: string, data: Json): Promise<Message[]>;
  openDialog(personaId: string, messageId: string, button: string | Json, inputs?: Json): Promise<Dialog>;
  submitDialog(personaId: string, dialog: Dialog, values: Json, button?: string): Promise<Dialog>;
  query(personaId: string, commandId: string, text: string, parameter?: string): Promise<QueryResult>;
  /** Any activity, once, without faults; `token: ''` sends none. */
  deliver(activity: unknown, options?: { token?: string }): Promise<BotAnswer>;
  /** An activity as Teams would build it, for `deliver` with changes of one's own. */
  activity(personaId: string, where: string, text: string): Json;
  /** Waits until the probe finds something, looking again at each change. @throws after `timeoutMs` (10 s) */
  until<T>(probe: () => T | undefined | false, timeoutMs?: number): Promise<T>;
  stop(): Promise<void>;
};

/** Puts the parts together. */
export function createWorld(
  options: TeamsOptions,
  base: string,
  close: () => Promise<void>,
): { world: TeamsWorld; parts: WorldParts } {
  const settings = settingsOf(options, base);
  const changes = new Changes();
  const log = new CallLog(changes);
  const faults = new Faults(options.limits ?? true);
  const issuer = new Issuer(settings);
  const directory = new Directory(options.personas, settings.tenantId, settings.botAppId);
  const conversations = new Conversations(changes, options.dataFile);
  const activities = new Activities(directory, conversations, settings.serviceUrl);
  const door = new BotDoor(options.botEndpoint, issuer, faults, log);
  const views = new Views(directory, conversations, activities, door, faults, changes);
  const dialogs = new Dialogs(directory, activities, door, views);
  const connector = new Connector(issuer, faults, log, conversations, directory);
  const graph = new Graph(settings, issuer, log, conversations, directory);
  const deed = { directory, conversations, activities, door };
  const message = (id: string) => found(conversations.message(id), id);
  const world: TeamsWorld = {
    url: base,
    serviceUrl: settings.serviceUrl,
    tenantId: settings.tenantId,
    botAppId: settings.botAppId,
    directory,
    faults,
    graphFaults: graph.faults,
    calls: log.entries,
    serverEnv: () => issuer.serverEnv(),
    botToken: (overrides) => issuer.botToken(overrides),
    userToken: (personaId, overrides) => issuer.userToken(directory.persona(personaId), overrides),
    ...installing(deed),
    ...speaking(deed, message),
    messages: (where) => conversations.at(directory.placeNamed(where)),
    viewAs: (personaId, id) => views.look(directory.persona(personaId), message(id)),
    press: (personaId, id, button, inputs) =>
      views.press(directory.persona(personaId), message(id), button, inputs),
    openDialog: (personaId, id, button, inputs) =>
      dialogs.open(directory.persona(personaId), message(id), button, inputs),
    submitDialog: (personaId, dialog, values, button) =>
      dialogs.submit(directory.persona(personaId), dialog, values, button),
    query: (personaId, commandId, text, parameter) =>
      dialogs.query(directory.persona(personaId), commandId, text, parameter),
    deliver: (activity, { token } = {}) => door.deliver(activity, token),
    until: (probe, timeoutMs) => until(changes, probe, timeoutMs),
    stop: async () => {
      conversations.flush();
      await close();
    },
  };
  return { world, parts: { issuer, connector, graph, directory, conversations, views, dialogs, changes } };
}

function settingsOf(options: TeamsOptions, base: string) {
  const tabClientId = options.tabClientId ?? '33333333-3333-4333-8333-333333333333';
  return {
    base,
    serviceUrl: `${base}${CONNECTOR_PATH}`,
    botAppId: options.botAppId ?? '11111111-1111-4111-8111-111111111111',
    tenantId: options.tenantId ?? '22222222-2222-4222-8222-222222222222',
    tabClientId,
    // learn.microsoft.com/microsoftteams/platform/tabs/how-to/authentication/tab-sso-register-aad: api://<host of the tab>/<client id>
    tabAppIdUri: `api://${new URL(options.tabUrl).host}/${tabClientId}`,
    botTokenIssuer: options.botTokenIssuer ?? 'https://api.botframework.com',
  };
}

function found(message: Message | undefined, id: string): Message {
  if (!message) throw new Error(`There is no message ${id}.`);
  return message;
}
