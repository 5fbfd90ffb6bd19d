import { demoPersonas } from '../demo/personas.ts';
import { freePort } from '../local/free-port.ts';
import { startServer, type ServerProcess } from '../local/server-process.ts';
import { startTeams, type TeamsWorld } from '../teams/start-teams.ts';
import { startChild } from './child.ts';
import type { Undo } from './undo.ts';

/** Where a server's tables are. */
export type TablesPlace = { connectionString: string; prefix: string };

/** The real server as a process of its own, with a Teams that takes all that the relay sends. */
export type Product = { url: string; teams: TeamsWorld; server: ServerProcess; startMs: number };

/** The embedded store, in memory, as a process of its own. */
export async function startStore(undo: Undo): Promise<string> {
  const store = await startChild(new URL('./store-process.ts', import.meta.url));
  undo.push(() => store.stop());
  return store.said;
}

/** What the server is told, as in the playground but for the log. */
export function serverEnv(teams: TeamsWorld, port: number, place: TablesPlace): Record<string, string> {
  return {
    ...teams.serverEnv(),
    HOST: '127.0.0.1',
    PORT: String(port),
    TABLES_CONNECTION_STRING: place.connectionString,
    TABLE_PREFIX: place.prefix,
    STATUS_LINK_SECRET: 'only for the bench, and long enough for that',
    LOG_LEVEL: 'warn',
  };
}

/**
 * Starts the server on its tables and the app in its Teams. Teams' limits are off from the start: with them a burst of
 * claims would leave the relay busy for minutes, into the runs of the floor.
 */
export async function startProduct(
  place: TablesPlace,
  undo: Undo,
  { limits = false }: { limits?: boolean } = {},
): Promise<Product> {
  const port = await freePort();
  const url = `http://127.0.0.1:${String(port)}`;
  const teams = await startTeams({
    personas: demoPersonas(),
    botEndpoint: `${url}/api/messages`,
    tabUrl: `${url}/tab/`,
    limits,
  });
  undo.push(() => teams.stop());
  const began = performance.now();
  const server = await startServer(serverEnv(teams, port, place), { quiet: true });
  const startMs = performance.now() - began;
  undo.push(() => server.stop());
  await teams.installTeam();
  for (const persona of teams.directory.personas) await teams.installPersonal(persona.id);
  return { url, teams, server, startMs };
}
