import { freePort } from '../../../playground/local/free-port.ts';
import { startServer, type ServerProcess } from '../../../playground/local/server-process.ts';
import { startTeams, type Persona, type TeamsWorld } from '../../../playground/teams/start-teams.ts';
import type { Message } from '../../../playground/teams/conversations.ts';
import { register, contact, requestForm } from '../sample.ts';
import { storeWorld, type StoreWorld } from '../store/world.ts';

/** The real server as a process of its own, with a loopback Teams and tables of its own: what the doors are tested on. */
export type Doors = {
  url: string;
  teams: TeamsWorld;
  store: StoreWorld;
  server: ServerProcess;
  /** What the server has written to its log. */
  log(): string;
  /** Ends the server at once (SIGKILL), or politely, and starts it again on the same tables; `env` holds from then on. */
  restart(signal?: NodeJS.Signals, env?: Record<string, string>): Promise<void>;
  /** Starts one more server on the same tables and as the first one is now; it ends with the rest. */
  another(): Promise<ServerProcess>;
  /** A JSON call with a person's token. */
  api(
    personId: string,
    method: string,
    path: string,
    body?: unknown,
  ): Promise<{ status: number; body: Json }>;
  post(
    path: string,
    body: unknown,
    headers?: Record<string, string>,
  ): Promise<{ status: number; body: Json }>;
  /** Sends a request from the public page and gives its case number. */
  send(more?: Partial<typeof requestForm>): Promise<{ caseNo: string; statusUrl: string }>;
  /** Waits for the card that the bot posted about something, in a channel or somebody's chat. */
  card(where: string, words: string): Promise<Message>;
  stop(): Promise<void>;
};

export type Json = Record<string, unknown>;

const personas: Persona[] = register.people.map((person) => ({
  id: person.id,
  name: person.name,
  aadObjectId: person.aadObjectId ?? '',
  upn: person.email,
  title: person.title,
  roles: person.roles,
  form: person.form,
}));

/** @param env what differs from the usual, by the names of bot/src/config.ts */
export async function openDoors(env: Record<string, string> = {}): Promise<Doors> {
  const store = await storeWorld();
  const port = await freePort();
  const url = `http://127.0.0.1:${String(port)}`;
  const teams = await startTeams({ personas, botEndpoint: `${url}/api/messages`, tabUrl: `${url}/tab/` });
  const serverEnv: Record<string, string> = { ...teams.serverEnv(), ...environment(store, port), ...env };
  let log = '';
  const others: ServerProcess[] = [];
  const start = async (env = serverEnv) => {
    const server = await startServer(env, { quiet: true });
    for (const stream of [server.child.stdout, server.child.stderr])
      stream?.on('data', (chunk: Buffer) => (log += chunk.toString()));
    return server;
  };
  const server = await start().catch(async (error: unknown) => {
    await teams.stop();
    throw error;
  });
  const doors: Doors = {
    url,
    teams,
    store,
    server,
    log: () => log,
    async restart(signal = 'SIGTERM', env = {}) {
      await doors.server.stop(signal);
      Object.assign(serverEnv, env);
      doors.server = await start();
    },
    async another() {
      const server = await start({ ...serverEnv, PORT: String(await freePort()) });
      others.push(server);
      return server;
    },
    api: (personId, method, path, body) =>
      call(url + path, method, body, { authorization: `Bearer ${teams.userToken(personId)}` }),
    post: (path, body, headers = {}) => call(url + path, 'POST', body, headers),
    async send(more = {}) {
      const opKey = `send-${String(Math.random()).slice(2)}`;
      const { body } = await doors.post('/api/public/requests', {
        opKey,
        form: { ...requestForm, ...more },
        contact,
      });
      return { caseNo: String(body.caseNo), statusUrl: String(body.statusUrl) };
    },
    card: (where, words) =>
      teams.until(
        () => teams.messages(where).find((message) => JSON.stringify(message.activity).includes(words)),
        15_000,
      ),
    async stop() {
      await Promise.all([doors.server, ...others].map((server) => server.stop()));
      await teams.stop();
    },
  };
  await teams.installTeam();
  for (const persona of personas) await teams.installPersonal(persona.id);
  return doors;
}

async function call(url: string, method: string, body: unknown, headers: Record<string, string>) {
  const answer = await fetch(url, {
    method,
    headers: { 'content-type': 'application/json', ...headers },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await answer.text();
  return { status: answer.status, body: (text.startsWith('{') ? JSON.parse(text) : { text }) as Json };
}

function environment({ connectionString, prefix }: StoreWorld, port: number): Record<string, string> {
  return {
    HOST: '127.0.0.1',
    PORT: String(port),
    TABLES_CONNECTION_STRING: connectionString,
    TABLE_PREFIX: prefix,
    STATUS_LINK_SECRET: 'only for the tests, and long enough for that',
    RELAY_LEASE_MS: '1000',
    RELAY_SWEEP_MS: '200',
    LOG_LEVEL: 'info',
    INTAKE_PER_HOUR: '1000',
    // Nothing happens of its own accord but where the clock is what is tested.
    CLOCK_TICK_MS: '3600000',
  };
}
