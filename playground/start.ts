import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { loadDemo } from './demo/load-demo.ts';
import { demoPersonas } from './demo/personas.ts';
import { buildPages } from './local/build-pages.ts';
import { startEmbeddedTables } from './local/embedded-tables.ts';
import { FolderTaken, lockFolder } from './local/folder-lock.ts';
import { startServer } from './local/server-process.ts';
import { startTeams } from './teams/start-teams.ts';

/** `npm start`: the whole of Bindeledd on one's own machine, with a Teams of its own and demo data. */

const HOST = '127.0.0.1';
const DATA = '.data';
const PORT = Number(process.env.PORT ?? '3978');
const PLAYGROUND_PORT = Number(process.env.PLAYGROUND_PORT ?? '3979');

/** The shape of the tables that the demo data has; data of an older shape is no use and is made anew. */
const SHAPE = '2';
const SHAPE_FILE = join(DATA, 'shape');

/** Something the person at the keyboard can put right; said in one sentence. */
class CannotStart extends Error {}

const undo: (() => void | Promise<void>)[] = [];

async function start(): Promise<void> {
  const began = Date.now();
  const fresh = process.argv.includes('--fresh');
  await free(PORT, 'PORT');
  await free(PLAYGROUND_PORT, 'PLAYGROUND_PORT');
  undo.push(lockFolder(DATA));
  if (fresh || isOfOldShape()) empty(DATA);
  writeFileSync(SHAPE_FILE, SHAPE);

  step(`Lageret åpnes i ${DATA}/ og sidene bygges …`);
  const [tables] = await Promise.all([startEmbeddedTables({ folder: join(DATA, 'tables') }), buildPages()]);
  undo.push(() => tables.stop());
  const filled = await loadDemo(tables.connectionString);
  step(
    filled
      ? 'Demodata er lagt inn.'
      : 'Dataene fra forrige gang er der fortsatt (npm start -- --fresh begynner på nytt).',
  );

  const serverUrl = `http://${HOST}:${String(PORT)}`;
  const teams = await startTeams({
    host: HOST,
    port: PLAYGROUND_PORT,
    personas: demoPersonas(),
    botEndpoint: `${serverUrl}/api/messages`,
    tabUrl: `${serverUrl}/tab/`,
    publicPageUrl: `${serverUrl}/`,
    dataFile: join(DATA, 'teams.json'),
    hostDist: join('playground', 'host', 'dist'),
    search: { commandId: 'searchCases', title: 'Søk i saker', parameter: 'q' },
  });
  undo.push(() => teams.stop());

  step('Serveren starter …');
  const server = await startServer({
    ...teams.serverEnv(),
    HOST,
    PORT: String(PORT),
    PUBLIC_URL: serverUrl,
    TABLES_CONNECTION_STRING: tables.connectionString,
    STATUS_LINK_SECRET: statusLinkSecret(),
    LOG_LEVEL: process.env.LOG_LEVEL ?? 'warn',
  });
  undo.push(() => server.stop());
  server.child.on('exit', (code) => {
    if (stopping) return;
    console.error(`Serveren stoppet av seg selv (${String(code)}).`);
    void stop(1);
  });

  step('Appen legges til i teamet og hos personene …');
  await teams.installTeam();
  for (const persona of teams.directory.personas) await teams.installPersonal(persona.id);
  sayWhereToLook(serverUrl, teams.url, Date.now() - began);
}

function sayWhereToLook(serverUrl: string, playgroundUrl: string, tookMs: number): void {
  console.log(`
Bindeledd er klart (${(tookMs / 1000).toFixed(1)} s).

  Teams på egen maskin   ${playgroundUrl}
  Nettsida for skoleeiere ${serverUrl}/
  Fana utenfor Teams      ${serverUrl}/tab/

Prøv dette:
  1. Send en henvendelse på nettsida, og ta vare på statuslenka.
  2. Bytt til Nora Nestlederdemo i lekegrinda: kortet ligger i chatten med Bindeledd. Sett saken på saklista.
  3. Bytt til Astri Demofjell (seksjonsleder): meld kompetanse på kortet i kanalen Lederforum.
  4. Bli Nora igjen, og åpne «Lederforum» i fana: lederforum er i dag (eller neste arbeidsdag). Bestem, angre, avslutt, godkjenn referatet.
  5. Se at kortet, fana og statussida sier det samme.
  6. Skriv «oppsummering», «hjelp», «status 2026-0003» eller «ny henvendelse» til Bindeledd.

Ctrl-C avslutter. Dataene blir liggende i ${DATA}/.`);
}

function step(words: string): void {
  console.log(`· ${words}`);
}

/** The key of the status links has to be the same at the next start, or links given out would end. */
function statusLinkSecret(): string {
  const file = join(DATA, 'status-link-secret');
  if (!existsSync(file)) writeFileSync(file, randomBytes(48).toString('base64url'), { mode: 0o600 });
  return readFileSync(file, 'utf8');
}

function empty(folder: string): void {
  for (const name of readdirSync(folder))
    if (name !== 'lock') rmSync(join(folder, name), { recursive: true, force: true });
}

function isOfOldShape(): boolean {
  const shape = existsSync(SHAPE_FILE) ? readFileSync(SHAPE_FILE, 'utf8') : '';
  if (shape === SHAPE || !existsSync(join(DATA, 'tables'))) return false;
  step('Demodataene er fra en eldre utgave av Bindeledd og lages på nytt.');
  return true;
}

function free(port: number, variable: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', () => {
      reject(
        new CannotStart(
          `Port ${String(port)} er opptatt. Stopp programmet som bruker den, eller velg en annen med ${variable}=….`,
        ),
      );
    });
    probe.listen(port, HOST, () => probe.close(() => resolve()));
  });
}

let stopping = false;

async function stop(code: number): Promise<never> {
  if (!stopping) {
    stopping = true;
    for (const each of undo.reverse()) await each();
  }
  process.exit(code);
}

process.on('SIGINT', () => void stop(0));
process.on('SIGTERM', () => void stop(0));

try {
  await start();
} catch (error) {
  const plain = error instanceof CannotStart || error instanceof FolderTaken;
  console.error(plain ? error.message : error);
  await stop(1);
}
