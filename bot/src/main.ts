import { createHash, randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pino, { type Logger } from 'pino';
import type { Server } from 'restify';
import { createTick } from './application/clock/run-due.ts';
import { runWorks } from './application/clock/run-works.ts';
import { createBudget } from './application/delivery/budget.ts';
import { expectedViews } from './application/delivery/expected-views.ts';
import { reconcile } from './application/delivery/reconcile.ts';
import { createRelay } from './application/delivery/relay.ts';
import { countUndelivered } from './application/digest/count-undelivered.ts';
import type { DigestDeps } from './application/digest/digest-context.ts';
import { digestMemory } from './application/digest/digest-memory.ts';
import { DIGEST_SECTIONS } from './application/digest/digest-sections.ts';
import type { ViewStore } from './application/ports/delivery.ts';
import type { World } from './application/ports/world.ts';
import { clockLoop, type ClockLoop } from './clock/clock-loop.ts';
import { relayLoop, type RelayLoop } from './clock/relay-loop.ts';
import { ConfigError, readConfig, type Config } from './config.ts';
import { createMailer } from './mail/smtp-mailer.ts';
import { minutesDocument } from './documents/minutes-document.ts';
import { caseTable } from './storage/case-table.ts';
import { conversationTable } from './storage/conversation-table.ts';
import { forumTable } from './storage/forum-table.ts';
import { instanceTable } from './storage/instance-table.ts';
import { registerTable } from './storage/register-table.ts';
import { runTable } from './storage/run-table.ts';
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
/** A pause in long work, so that people's own goes first. Milliseconds. */
const REST_MS = 50;

/** The composition root: the only place that knows every part. */
async function main(config: Config): Promise<void> {
  const log = pino({ level: config.logLevel, redact: ['*.authorization', '*.token'] });
  const note: Note = (event, facts) => {
    log.info(facts, event);
  };
  const now = () => Date.now() + config.clock.offsetMs;
  const store = await openStore(config, now);
  const world: World = {
    cases: store.cases,
    register: store.register,
    forums: store.forums,
    views: store.views,
    now,
    randomId: randomUUID,
    linkToken: (caseNo, salt) => linkToken(config.statusLinkSecret, caseNo, salt),
    nudge: () => {
      relay.nudge();
    },
  };
  const urlOf = (caseNo: string, salt: string) =>
    statusUrl(config.publicUrl, caseNo, world.linkToken(caseNo, salt));
  const digest: DigestDeps = {
    world,
    sections: DIGEST_SECTIONS,
    undelivered: () => countUndelivered(store.views, now()),
    ...digestMemory(store.runs),
  };
  const teams = createTeamsDoor({
    world,
    digest,
    conversations: store.conversations,
    views: store.views,
    mail: config.mail && createMailer(config.mail),
    config,
    statusUrl: urlOf,
    log: note,
  });
  const delivery = deliveryOf(config, store, teams, note, now);
  const relay = relayLoop(createRelay(delivery, store.instances, delivery.budget), config.relay.sweepMs, now);
  const state = { draining: false };
  const isReady = async () => {
    await store.register.read();
    return !state.draining;
  };
  const server = openWeb({
    config,
    world,
    views: store.views,
    digest,
    teams,
    isReady,
    statusUrl: urlOf,
    log,
  });
  await listen(server, config);
  log.info({ port: config.port, auth: config.bot.auth }, 'listening');
  const clock = startClock(config, store, world, digest, delivery);
  stopOnSignal(server, [clock, relay], state, log);
}

type WebParts = {
  config: Config;
  world: World;
  views: ViewStore;
  digest: DigestDeps;
  teams: TeamsDoor;
  isReady: () => Promise<boolean>;
  statusUrl: (caseNo: string, salt: string) => string;
  log: Logger;
};

/** What everybody who comes over HTTP is met by. */
function openWeb({ config, world, views, digest, teams, isReady, statusUrl, log }: WebParts): Server {
  const server = createServer({ ...config, log });
  const tabDist = join(process.cwd(), 'tab', 'dist');
  addHealth(server, isReady);
  addOpenApi(server, config.publicUrl);
  server.post('/api/messages', async (req, res) => {
    await teams.process(req, res);
  });
  addTabApi(server, {
    world,
    views,
    digest,
    verify: tokenVerifier(config.signIn),
    statusUrl,
    minutesDocument,
    log,
  });
  addPublicPage(server, {
    ...config,
    world,
    statusUrl,
    perHour: config.intakePerHour,
    now: () => world.now(),
    tabDist,
    log,
  });
  addTabFiles(server, tabDist, {
    'host-origins': config.tabHostOrigins.join(' '),
    'client-id': config.signIn.clientId,
  });
  return server;
}

type Note = (event: string, facts: Record<string, string | number | null>) => void;

type Store = Awaited<ReturnType<typeof openStore>>;

async function openStore(config: Config, now: () => number) {
  const tables = openTables(config.tables);
  await createTables(tables);
  const years = new Years(tables, config.unit);
  return {
    cases: caseTable(tables, years),
    register: registerTable(tables, config.unit, now),
    forums: forumTable(tables, years, config.unit),
    views: viewTable(tables, years, config.unit),
    instances: instanceTable(tables, config.unit, `${hostname()}:${String(config.port)}`, now),
    conversations: conversationTable(tables, config.unit, now),
    runs: runTable(tables, config.unit, {
      owner: randomUUID(),
      leaseMs: config.clock.leaseMs,
      now,
      elapsed: () => performance.now(),
    }),
  };
}

/** What the relay and the comparison with Teams share, the budget of each conversation above all. */
function deliveryOf({ relay }: Config, { views }: Store, teams: TeamsDoor, log: Note, now: () => number) {
  return {
    views,
    render: teams.render,
    messenger: teams.messenger,
    lookout: teams.lookout,
    now,
    random: () => Math.random(),
    digest: (text: string) => createHash('sha256').update(text).digest('base64url'),
    budget: createBudget(relay.limitFactor),
    log,
    ...relay,
  };
}

function startClock(
  { clock, reconcileEveryMs }: Config,
  { runs }: Store,
  world: World,
  digest: DigestDeps,
  delivery: ReturnType<typeof deliveryOf>,
): ClockLoop {
  const { now, log } = delivery;
  const comparison = { ...delivery, expectedViews: () => expectedViews(world), rest: () => wait(REST_MS) };
  const work = runWorks({ world, runs, digest, reconcile: () => reconcile(comparison) });
  return clockLoop(
    {
      tick: createTick({ runs, register: world.register, work, now, reconcileEveryMs, log }),
      beat: () => runs.beat(),
      failed: (error) => {
        log('clock.failed', { error: error instanceof Error ? error.name : 'unknown' });
      },
    },
    { everyMs: clock.tickMs, beatMs: clock.leaseMs / 4 },
  );
}

/** SIGTERM and SIGINT: no new work, what is under way is finished, then the end. */
function stopOnSignal(
  server: Server,
  loops: (ClockLoop | RelayLoop)[],
  state: { draining: boolean },
  log: Logger,
): void {
  const stop = async (signal: string) => {
    if (state.draining) return;
    state.draining = true;
    log.info({ signal }, 'stopping');
    setTimeout(() => process.exit(1), DRAIN_MS).unref();
    // The clock first: what it has begun is finished, and the relay may still be told of it.
    for (const loop of loops) await loop.stop();
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
