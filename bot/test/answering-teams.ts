import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type {
  ConversationStore,
  ForumChannel,
  PersonalConversation,
} from '../src/application/ports/conversation-store.ts';
import type { Messenger, Rendering } from '../src/application/ports/delivery.ts';
import { createConnector } from '../src/teams/channel/connector.ts';
import { createMessenger } from '../src/teams/messenger.ts';
import { register } from './sample.ts';

type Asked = {
  method: string;
  path: string;
  body: Record<string, unknown>;
  authorization: string | undefined;
};
type Told = (res: ServerResponse, asked: Asked) => void;

export const answering =
  (status: number, body: object = {}, headers: Record<string, string> = {}): Told =>
  (res) => {
    res.writeHead(status, { 'content-type': 'application/json', ...headers });
    res.end(JSON.stringify(body));
  };
export const refusing = (status: number, code: string) =>
  answering(status, { error: { code, message: 'no' } });

/** A Teams that answers as told and remembers what it was asked, and a messenger that speaks to it. */
export class AnsweringTeams {
  asked: Asked[] = [];
  told: Told[] = [];
  base = '';
  #server: Server | undefined;

  async start(): Promise<void> {
    this.asked = [];
    this.told = [];
    const server = createServer((req, res) => void this.#take(req, res));
    this.#server = server;
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    this.base = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/teams/`;
  }

  async stop(): Promise<void> {
    this.#server?.closeAllConnections();
    await new Promise((resolve) => this.#server?.close(resolve));
  }

  forum(): ForumChannel {
    const channelId = '19:c@thread.tacv2';
    return { channelId, teamId: '19:t', groupId: null, serviceUrl: this.base, reachable: true };
  }

  chat(): PersonalConversation {
    const [personId, teamsUserId] = ['a01', '29:a01'];
    return { personId, teamsUserId, conversationId: 'a:1', serviceUrl: this.base, reachable: true };
  }

  messenger(
    store: ConversationStore,
    trusted = true,
    mail: Pick<Messenger, 'post'> | null = null,
  ): Messenger {
    const connector = createConnector(
      () => Promise.resolve('secret-token'),
      () => trusted,
      300,
    );
    const read = () => Promise.resolve(register);
    return createMessenger({
      connector,
      conversations: store,
      register: { read },
      tenantId: 'tenant-1',
      mail,
    });
  }

  async #take(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of req) chunks.push(chunk as Buffer);
    const body = JSON.parse(Buffer.concat(chunks).toString() || '{}') as Record<string, unknown>;
    const { authorization } = req.headers;
    const call = { method: req.method ?? '', path: decodeURIComponent(req.url ?? ''), body, authorization };
    this.asked.push(call);
    (this.told.shift() ?? answering(201, { id: 'more' }))(res, call);
  }
}

/** Where things are, in memory: the wire is what is tried here. */
export function addresses(channel?: ForumChannel, people: PersonalConversation[] = []) {
  const kept = { channel, people };
  const store: ConversationStore = {
    person: (id) => Promise.resolve(kept.people.find((each) => each.personId === id)),
    people: () => Promise.resolve(kept.people),
    savePerson: (person) => {
      kept.people = [...kept.people.filter((each) => each.personId !== person.personId), person];
      return Promise.resolve();
    },
    forumChannel: () => Promise.resolve(kept.channel),
    saveForumChannel: (given) => {
      kept.channel = given;
      return Promise.resolve();
    },
  };
  return { kept, store };
}

export const toChannel: Rendering = {
  key: 'forumCard:2026-0042',
  to: 'forumChannel',
  card: { type: 'AdaptiveCard', body: [{ type: 'TextBlock', text: 'Ny' }] },
  summary: 'Ny henvendelse',
};
export const toPerson: Rendering = { ...toChannel, to: { personId: 'a01' } };
export const toMail: Rendering = { ...toChannel, to: { mail: { to: 'kari@kommune.no', name: 'Kari' } } };
export const AT = { conversationId: '19:c@thread.tacv2;messageid=17', activityId: '17' };
