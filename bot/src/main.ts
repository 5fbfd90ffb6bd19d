import { createHash, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import pino from 'pino';
import { deliverDue } from './application/delivery/deliver-due.ts';
import type { World } from './application/ports/world.ts';
import { relayLoop } from './clock/relay-loop.ts';
import { ConfigError, readConfig, type Config } from './config.ts';
import { caseTable } from './storage/case-table.ts';
import { conversationTable } from './storage/conversation-table.ts';
import { registerTable } from './storage/register-table.ts';
import { createTables, openTables } from './storage/tables.ts';
import { viewTable } from './storage/view-table.ts';
import { Years } from './storage/years.ts';
import { createTeamsDoor } from './teams/teams-door.ts';
import { openApiDocument } from './web/api/openapi.ts';
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
  const now = () => Date.now();
  const tables = openTables(config.tables);
  await createTables(tables);
  const years = new Years(tables, config.unit);
  const register = registerTable(tables, config.unit, now);
  const conversations = conversationTable(tables, config.unit);
  const views = viewTable(tables, years, config.unit);

  const world: World = {
    cases: caseTable(tables, years),
    register,
    now,
    randomId: randomUUID,
    linkToken: (caseNo, salt) => linkToken(config.statusLinkSecret, caseNo, salt),
    nudge: () => {
      relay.nudge();
    },
  };
  const urlOf = (caseNo: string, salt: string) =>
    statusUrl(config.publicUrl, caseNo, world.linkToken(caseNo, salt));
  const note = (event: string, facts: Record<string, string | number | null>) => {
    log.info(facts, event);
  };

  const teams = createTeamsDoor({
    world,
    conversations,
    unpark: () => views.unpark(),
    config,
    statusUrl: urlOf,
    log: note,
  });
  const relay = relayLoop(
    () =>
      deliverDue({
        views,
        render: teams.render,
        messenger: teams.messenger,
        now,
        random: () => Math.random(),
        digest: (text) => createHash('sha256').update(text).digest('base64url'),
        log: note,
        ...config.relay,
      }),
    config.relay.sweepMs,
    now,
  );

  const server = createServer({ ...config, log });
  const tabDist = join(process.cwd(), 'tab', 'dist');
  let draining = false;
  addHealth(server, async () => {
    await register.read();
    return !draining;
  });
  server.get('/api/openapi.json', async (_req, res) => {
    await Promise.resolve();
    res.send(200, openApiDocument(config.publicUrl));
  });
  server.post('/api/messages', async (req, res) => {
    await teams.process(req, res);
  });
  addTabApi(server, { world, verify: tokenVerifier(config.signIn), statusUrl: urlOf, log });
  addPublicPage(server, {
    world,
    publicUrl: config.publicUrl,
    statusUrl: urlOf,
    production: config.production,
    perHour: config.intakePerHour,
    now,
    tabDist,
    log,
  });
  addTabFiles(server, tabDist, config.tabHostOrigins);

  await listen(server, config);
  log.info({ port: config.port, auth: config.bot.auth }, 'listening');

  const stop = async (signal: string) => {
    if (draining) return;
    draining = true;
    log.info({ signal }, 'stopping');
    setTimeout(() => process.exit(1), DRAIN_MS).unref();
    await relay.stop();
    server.server.closeIdleConnections();
    server.close(() => process.exit(0));
  };
  process.on('SIGTERM', (signal) => void stop(signal));
  process.on('SIGINT', (signal) => void stop(signal));
}

function listen(server: ReturnType<typeof createServer>, { host, port }: Config): Promise<void> {
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
