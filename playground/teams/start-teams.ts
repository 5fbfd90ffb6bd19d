import type { AddressInfo } from 'node:net';
import type { Server } from 'node:http';
import { createWorld, type TeamsWorld } from './world.ts';
import { serve, type Handler } from './http.ts';
import type { TeamsOptions } from './options.ts';
import { pageApi } from './page-api.ts';
import { staticFiles } from './static-files.ts';
import { identityRoutes } from './identity-routes.ts';

export type { TeamsOptions } from './options.ts';
export type { Persona } from './personas.ts';
export type { TeamsWorld } from './world.ts';

/** Starts a Teams of one's own on a loopback address. The bot need not be up. */
export async function startTeams(options: TeamsOptions): Promise<TeamsWorld> {
  const host = options.host ?? '127.0.0.1';
  const handlers: Handler[] = [];
  const server = serve(handlers);
  await listen(server, host, options.port ?? 0);
  const base = `http://${host}:${(server.address() as AddressInfo).port}`;
  const { world, parts } = createWorld(options, base, () => close(server));
  handlers.push(
    identityRoutes(parts.issuer),
    (call) => parts.connector.handle(call),
    (call) => parts.graph.handle(call),
    pageApi(world, parts, options),
  );
  if (options.hostDist !== undefined) handlers.push(staticFiles(options.hostDist));
  return world;
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
