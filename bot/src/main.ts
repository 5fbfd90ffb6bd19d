import { createHash, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import pino, { type Logger } from 'pino';
import type { Server } from 'restify';
import { deliverDue } from './application/delivery/deliver-due.ts';
import type { ViewStore } from './application/ports/delivery.ts';
import type { World } from './application/ports/world.ts';
import { relayLoop, type RelayLoop } from './clock/relay-loop.ts';
import { ConfigError, readConfig, type Config } from './config.ts';
import { caseTable } from './storage/case-table.ts';
import { conversationTable } from './storage/conversation-table.ts';
import { forumTable } from './storage/forum-table.ts';
import { registerTable } from './storage/register-table.ts';
import { createTables, openTables } from './storage/tables.ts';
import { viewTable } from './storage/view-table.ts';
import { Years } from './storage/years.ts';
import { createTeamsDoor, type TeamsDoor } from './teams/teams-door.ts';
import { addOpenApi } from './web/api/openapi.ts';
import { addTabApi } from './web/api/tab-api.ts';
import { addHealth } from './web/health.ts';
import { addPublicPage } from './web/public-page/public-page.ts';
import { createServer } from './web/server.ts';
import { tokenVerifier } from './web/sign-in.ts';
import { linkToken, statusUrl } from './web/status-link.ts';
import { addTabFiles } from './web/tab-files.ts';

/** How long a request under way may take when the server is told to stop, in milliseconds. */
const DRAIN_MS = 10_000;

/** The composition root: the only place that knows every part. */
async function main(config: Config): Promise<void> {
  const log = pino({ level: config.logLevel, redact: ['*.authorization', '*.token'] });
  const note: Note = (event, facts) => {
    log.info(facts, event);
  };
  const store = await openStore(config);
  const world: World = {
    cases: store.cases,
    register: store.register,
    forums: store.forums,
    now,
    randomId: randomUUID,
    linkToken: (caseNo, salt) => linkToken(config.statusLinkSecret, caseNo, salt),
    nudge: () => {
      relay.nudge();
    },
  };
  const urlOf = (caseNo: string, salt: string) =>
    statusUrl(config.publicUrl, caseNo, world.linkToken(caseNo, salt));
  const teams = createTeamsDoor({
    world,
    conversations: store.conversations,
    unpark: () => store.views.unpark(),
    config,
    statusUrl: urlOf,
    log: note,
  });
  const relay = startRelay(config, store.views, teams, note);
  const server = createServer({ ...config, log });
  const tabDist = join(process.cwd(), 'tab', 'dist');
  const state = { draining: false };
  addHealth(server, async () => {
    await store.register.read();
    return !state.draining;
  });
  addOpenApi(server, config.publicUrl);
  server.post('/api/messages', async (req, res) => {
    await teams.process(req, res);
  });
  addTabApi(server, { world, verify: tokenVerifier(config.signIn), statusUrl: urlOf, log });
  addPublicPage(server, {
    ...config,
    world,
    statusUrl: urlOf,
    perHour: config.intakePerHour,
    now,
    tabDist,
    log,
  });
  addTabFiles(server, tabDist, {
    'host-origins': config.tabHostOrigins.join(' '),
    'client-id': config.signIn.clientId,
  });
  await listen(server, config);
  log.info({ port: config.port, auth: config.bot.auth }, 'listening');
  stopOnSignal(server, relay, state, log);
}

type Note = (event: string, facts: Record<string, string | number | null>) => void;
const now = () => Date.now();

async function openStore(config: Config) {
  const tables = openTables(config.tables);
  await createTables(tables);
  const years = new Years(tables, config.unit);
  return {
    cases: caseTable(tables, years),
    register: registerTable(tables, config.unit, now),
    forums: forumTable(tables, years, config.unit),
    views: viewTable(tables, years, config.unit),
    conversations: conversationTable(tables, config.unit, now),
  };
}

function startRelay(config: Config, views: ViewStore, teams: TeamsDoor, log: Note): RelayLoop {
  const delivery = {
    views,
    render: teams.render,
    messenger: teams.messenger,
    now,
    random: () => Math.random(),
    digest: (text: string) => createHash('sha256').update(text).digest('base64url'),
    log,
    ...config.relay,
  };
  return relayLoop(() => deliverDue(delivery), config.relay.sweepMs, now);
}

/** SIGTERM and SIGINT: no new work, what is under way is finished, then the end. */
function stopOnSignal(server: Server, relay: RelayLoop, state: { draining: boolean }, log: Logger): void {
  const stop = async (signal: string) => {
    if (state.draining) return;
    state.draining = true;
    log.info({ signal }, 'stopping');
    setTimeout(() => process.exit(1), DRAIN_MS).unref();
    await relay.stop();
    server.close(() => process.exit(0));
    server.server.closeIdleConnections();
  };
  for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => void stop(signal));
}

function listen(server: Server, { host, port }: Config): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(
        error.code === 'EADDRINUSE'
          ? new ConfigError(`Port ${String(port)} is taken by another program.`)
          : error,
      );
    });
    server.listen(port, host, resolve);
  });
}

try {
  await main(readConfig(process.env));
} catch (error) {
  // A wrong setting is said in one sentence; anything else keeps its stack.
  console.error(error instanceof ConfigError ? `Bindeledd could not start. ${error.message}` : error);
  process.exit(1);
}
