import type { CallLog } from './call-log.ts';
import type { Conversations, Message } from './conversations.ts';
import type { Directory } from './directory.ts';
import { graphMessage } from './graph-message.ts';
import { header, type Call, type Reply } from './http.ts';
import { refusal } from './connector-conversations.ts';
import type { Issuer } from './issuer.ts';
import type { Json } from './json.ts';

/** Where Graph stands on the playground's server. */
const GRAPH_PATH = '/graph';

/** What Graph can be told to do wrong. */
export type GraphFaults = {
  /** It says that the app may not read, as after a consent that was never given. */
  graphForbidden: boolean;
  /** So many of the next calls are answered 429. */
  tooMany: number;
  /** Takes these switches back. */
  clear(): void;
};

/**
 * Microsoft Graph v1.0, as far as it reads messages. Pages of learn.microsoft.com/graph/api: channel-list-messages,
 * chat-list-messages, userteamwork-list-installedapps, userscopeteamsappinstallation-get-chat.
 */
export class Graph {
  readonly faults: GraphFaults = {
    graphForbidden: false,
    tooMany: 0,
    clear() {
      this.graphForbidden = false;
      this.tooMany = 0;
    },
  };

  private readonly routes: [RegExp, (call: Call, ...ids: string[]) => Reply][] = [
    [/^\/v1.0\/teams\/([^/]+)\/channels\/([^/]+)\/messages$/, (...given) => this.channel(...given)],
    [/^\/v1.0\/chats\/([^/]+)\/messages$/, (...given) => this.chat(...given)],
    [/^\/v1.0\/users\/([^/]+)\/teamwork\/installedApps$/, (...given) => this.installedApps(...given)],
    [
      /^\/v1.0\/users\/([^/]+)\/teamwork\/installedApps\/([^/]+)\/chat$/,
      (_call, ...ids) => this.chatOfApp(...ids),
    ],
  ];
  private readonly url: string;
  private readonly botAppId: string;
  private readonly issuer: Issuer;
  private readonly log: CallLog;
  private readonly conversations: Conversations;
  private readonly directory: Directory;

  constructor(
    { base, botAppId }: { base: string; botAppId: string },
    issuer: Issuer,
    log: CallLog,
    conversations: Conversations,
    directory: Directory,
  ) {
    this.url = base + GRAPH_PATH;
    this.botAppId = botAppId;
    this.issuer = issuer;
    this.log = log;
    this.conversations = conversations;
    this.directory = directory;
  }

  /** Answers calls below Graph's address; others it leaves. */
  handle(call: Call): Reply | undefined {
    if (!call.path.startsWith(`${GRAPH_PATH}/v1.0/`)) return undefined;
    const started = performance.now();
    const path = call.path.slice(GRAPH_PATH.length);
    const reply = this.answer(call, path);
    const what = `${call.method} ${decodeURIComponent(path)}`;
    const ms = Math.round(performance.now() - started);
    this.log.add({ direction: 'from the bot', what, status: reply.status, ms, note: 'Graph' });
    return reply;
  }

  private answer(call: Call, path: string): Reply {
    const caller = this.issuer.isTheApp(header(call, 'authorization'));
    if (caller === 'nobody') return refusal(401, 'InvalidAuthenticationToken', 'Access token is empty.');
    if (this.faults.tooMany > 0) {
      this.faults.tooMany -= 1;
      return { ...refusal(429, 'TooManyRequests', 'Too many requests.'), headers: { 'retry-after': '1' } };
    }
    if (caller === 'another' || this.faults.graphForbidden) return forbidden();
    for (const [route, run] of this.routes) {
      const ids = route.exec(path)?.slice(1).map(decodeURIComponent);
      if (ids && call.method === 'GET') return run(call, ...ids);
    }
    return refusal(404, 'UnknownError', '');
  }

  private channel(call: Call, groupId = '', channelId = ''): Reply {
    const { team } = this.directory;
    if (groupId !== team.aadGroupId) return refusal(404, 'NotFound', 'No team found with Group Id.');
    if (this.directory.channel(channelId)?.id !== channelId) return refusal(404, 'NotFound', 'NotFound');
    // What the manifest asks for is granted by installing.
    if (!this.conversations.teamInstalled) return forbidden();
    const threads = this.conversations.ever(channelId).filter((one) => one.root === one.id);
    return this.page(call, threads, { channelIdentity: { teamId: groupId, channelId }, chatId: null });
  }

  private chat(call: Call, chatId = ''): Reply {
    const persona = this.directory.personas.find((one) => this.chatId(one.aadObjectId) === chatId);
    if (!persona) return refusal(400, 'BadRequest', 'Bad Request');
    const said = this.conversations.ever(this.directory.chatId(persona));
    return this.page(call, said, { channelIdentity: null, chatId });
  }

  /** Which app is asked for does not matter: there is one here. */
  private installedApps(call: Call, aadObjectId = ''): Reply {
    const persona = this.directory.personaByWireId(aadObjectId);
    if (!persona) return refusal(404, 'NotFound', 'NotFound');
    const wanted = /^teamsApp\/externalId eq '([^']+)'$/.exec(call.query.get('$filter') ?? '')?.[1];
    if (wanted === undefined) return refusal(400, 'BadRequest', 'Only teamsApp/externalId is known here.');
    const teamsApp = { externalId: wanted, displayName: this.directory.bot.name };
    const isThere = this.conversations.personalInstalled(persona.id);
    return { status: 200, body: { value: isThere ? [{ id: installation(aadObjectId), teamsApp }] : [] } };
  }

  private chatOfApp(aadObjectId = '', id = ''): Reply {
    if (id !== installation(aadObjectId)) return refusal(404, 'NotFound', 'NotFound');
    return { status: 200, body: { id: this.chatId(aadObjectId), chatType: 'unknownFutureValue' } };
  }

  /** Newest first; as many as asked for, 20 if nobody says, 50 at the most. */
  private page(call: Call, said: Message[], place: Json): Reply {
    const top = Number(call.query.get('$top') ?? 20);
    if (top > 50) return refusal(400, 'BadRequest', "Limit of '50' for Top query has been exceeded.");
    const from = Number(call.query.get('$skiptoken') ?? 0);
    const newest = [...said].reverse();
    const value = newest
      .slice(from, from + top)
      .map((one) => ({ ...graphMessage(one, this.directory, this.botAppId), ...place }));
    const next = `${this.url}${call.path.slice(GRAPH_PATH.length)}?$top=${top}&$skiptoken=${from + top}`;
    return {
      status: 200,
      body: from + top < newest.length ? { '@odata.nextLink': next, value } : { value },
    };
  }

  /** The documented example's form; nobody may rely on it, so it is made here only. */
  private chatId(aadObjectId: string): string {
    return `19:${aadObjectId}_${this.botAppId}@unq.gbl.spaces`;
  }
}

function installation(aadObjectId: string): string {
  return Buffer.from(`${aadObjectId}##bindeledd`).toString('base64');
}

function forbidden(): Reply {
  return refusal(403, 'Forbidden', 'Missing role permissions on the request.');
}
