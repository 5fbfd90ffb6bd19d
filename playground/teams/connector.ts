import type { CallLog } from './call-log.ts';
import { ConnectorConversations, refusal } from './connector-conversations.ts';
import type { Conversations } from './conversations.ts';
import type { Directory } from './directory.ts';
import type { ConnectorFault, Faults, Operation } from './faults.ts';
import { header, type Call, type Reply } from './http.ts';
import type { Issuer } from './issuer.ts';
import { Limits } from './limits.ts';
import { readNewConversation } from './wire.ts';

type Route = {
  method: string;
  path: RegExp;
  operation: Operation;
  run: (call: Call, ...ids: string[]) => Reply;
};

/** Where the connector stands on the playground's server; the service URL of every activity. */
export const CONNECTOR_PATH = '/teams/';

/**
 * The Bot Connector's REST API, version 3, as far as a Teams bot needs it.
 * learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference
 */
export class Connector {
  private readonly routes: Route[];
  private readonly rates = new Limits();

  private readonly issuer: Issuer;
  private readonly faults: Faults;
  private readonly log: CallLog;

  constructor(
    issuer: Issuer,
    faults: Faults,
    log: CallLog,
    conversations: Conversations,
    directory: Directory,
  ) {
    this.issuer = issuer;
    this.faults = faults;
    this.log = log;
    this.routes = routes(new ConnectorConversations(conversations, directory));
  }

  /** Answers calls below the service URL; others it leaves. */
  handle(call: Call): Reply | undefined {
    if (!call.path.startsWith(CONNECTOR_PATH)) return undefined;
    const started = performance.now();
    const path = call.path.slice(CONNECTOR_PATH.length - 1);
    const reply = this.answer(call, path);
    const status = reply.lost ? 0 : reply.status;
    this.log.add({
      direction: 'from the bot',
      what: `${call.method} ${decodeURIComponent(path)}`,
      status,
      ms: Math.round(performance.now() - started),
      ...(reply.note === undefined ? {} : { note: reply.note }),
    });
    return reply;
  }

  private answer(call: Call, path: string): Reply & { note?: string } {
    if (!this.issuer.isTheBot(header(call, 'authorization')))
      return {
        ...refusal(401, 'Unauthorized', 'Authorization has been denied for this request.'),
        note: 'token refused',
      };
    const route = this.routes.find((one) => one.method === call.method && one.path.test(path));
    if (!route) return refusal(404, 'NotFound', `No route ${call.method} ${path}`);
    const ids = (route.path.exec(path) ?? []).slice(1).map((id) => decodeURIComponent(id));
    const fault = this.faults.draw(route.operation);
    if (fault) {
      const done = fault.isDone ? route.run(call, ...ids) : undefined;
      const note = done ? 'done, and not told' : `fault ${fault.kind}`;
      if (fault.kind === 'lost-reply') return { status: 0, ...done, lost: true, note };
      return { ...broken(fault.kind, this.faults.retryAfter), note };
    }
    const wait = this.faults.limits ? this.waitFor(route.operation, call, ids[0]) : 0;
    if (wait > 0) {
      this.faults.count('limits');
      return { ...tooMany(wait), note: 'above Teams’ limits' };
    }
    return route.run(call, ...ids);
  }

  /** A thread counts on its channel, and so does the call that begins one; opening chats is counted by itself. */
  private waitFor(operation: Operation, call: Call, conversationId: string | undefined): number {
    const base =
      conversationId?.split(';')[0] ??
      readNewConversation(call.body)?.channelData?.channel?.id ??
      'new chats';
    return this.rates.wait(operation === 'read' ? 'read' : 'write', base, this.faults.limitFactor);
  }
}

function routes(work: ConnectorConversations): Route[] {
  const activity = /^\/v3\/conversations\/([^/]+)\/activities\/([^/]+)$/;
  const route = (method: string, path: RegExp, operation: Operation, run: Route['run']): Route => ({
    method,
    path,
    operation,
    run,
  });
  return [
    route('POST', /^\/v3\/conversations$/, 'create', (call) => work.create(call)),
    route('POST', /^\/v3\/conversations\/([^/]+)\/activities$/, 'send', (call, id = '') =>
      work.send(call, id),
    ),
    route('POST', activity, 'send', (call, id = '', replyTo) => work.send(call, id, replyTo)),
    route('PUT', activity, 'update', (call, id = '', message = '') => work.update(call, id, message)),
    route('DELETE', activity, 'delete', (_call, id = '', message = '') => work.delete(id, message)),
    route('GET', /^\/v3\/conversations\/([^/]+)\/pagedmembers$/, 'read', (call, id = '') =>
      work.pagedMembers(call, id),
    ),
    route('GET', /^\/v3\/conversations\/([^/]+)\/members\/([^/]+)$/, 'read', (_call, id = '', user = '') =>
      work.member(id, user),
    ),
    // learn.microsoft.com/microsoftteams/platform/bots/how-to/get-teams-context, "Get the list of channels", "Get teams details"
    route('GET', /^\/v3\/teams\/([^/]+)\/conversations$/, 'read', (_call, id = '') => work.channels(id)),
    route('GET', /^\/v3\/teams\/([^/]+)$/, 'read', (_call, id = '') => work.team(id)),
  ];
}

// Statuses and what to do about them: learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit and
// .../bots/how-to/conversations/send-proactive-messages, "Error codes".
function broken(fault: Exclude<ConnectorFault, 'lost-reply'>, retryAfter: number): Reply {
  switch (fault) {
    case '412':
      return refusal(412, 'PreconditionFailed', 'Precondition failed, please try again.');
    case '429':
      return tooMany(retryAfter);
    case '429-bare':
      return refusal(429, 'Throttled', 'API calls quota exceeded! Maximum admitted 1 per 1s.');
    case '502':
      return refusal(502, 'ServiceError', 'Bad gateway');
    case '504':
      return refusal(504, 'GatewayTimeout', 'Gateway timeout');
    case 'removed':
      return refusal(403, 'BotNotInConversationRoster', 'The bot is not part of the conversation roster.');
  }
}

function tooMany(seconds: number): Reply {
  return {
    ...refusal(429, 'Throttled', 'API calls quota exceeded!'),
    headers: { 'retry-after': String(seconds) },
  };
}
