import { loadDemo } from '../demo/load-demo.ts';
import { demoPersonas } from '../demo/personas.ts';
import { buildPages } from '../local/build-pages.ts';
import { startEmbeddedTables } from '../local/embedded-tables.ts';
import { freePort } from '../local/free-port.ts';
import { startServer } from '../local/server-process.ts';
import { startTeams } from '../teams/start-teams.ts';

export type Playground = { serverUrl: string; teamsUrl: string; stop(): Promise<void> };

/** The whole of Bindeledd on free ports, with demo data in memory: what `npm start` gives, and gone afterwards. */
export async function openPlayground(): Promise<Playground> {
  const [tables] = await Promise.all([startEmbeddedTables(), buildPages()]);
  await loadDemo(tables.connectionString);
  const port = await freePort();
  const serverUrl = `http://127.0.0.1:${String(port)}`;
  const teams = await startTeams({
    personas: demoPersonas(),
    botEndpoint: `${serverUrl}/api/messages`,
    tabUrl: `${serverUrl}/tab/`,
    publicPageUrl: `${serverUrl}/`,
    hostDist: 'playground/host/dist',
    search: { commandId: 'searchCases', title: 'Søk i saker', parameter: 'q' },
  });
  const server = await startServer({
    ...teams.serverEnv(),
    PORT: String(port),
    PUBLIC_URL: serverUrl,
    TABLES_CONNECTION_STRING: tables.connectionString,
    STATUS_LINK_SECRET: 'only for the tests, and long enough for that',
    RELAY_LEASE_MS: '1000',
    RELAY_MIN_GAP_MS: '200',
    RELAY_SWEEP_MS: '500',
    INTAKE_PER_HOUR: '1000',
    LOG_LEVEL: 'error',
  });
  await teams.installTeam();
  for (const persona of teams.directory.personas) await teams.installPersonal(persona.id);
  return {
    serverUrl,
    teamsUrl: teams.url,
    async stop() {
      await server.stop();
      await teams.stop();
      await tables.stop();
    },
  };
}
