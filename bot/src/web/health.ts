import type { Server } from 'restify';

/** `/healthz`: the process lives. `/readyz`: it can do its work, the store included; 503 while it starts, drains or has no store. */
export function addHealth(server: Server, isReady: () => Promise<boolean>): void {
  server.get('/healthz', async (_req, res) => {
    await Promise.resolve();
    res.send(200, { status: 'ok' });
  });
  server.get('/readyz', async (_req, res) => {
    const ready = await isReady().catch(() => false);
    res.send(ready ? 200 : 503, { status: ready ? 'ready' : 'notReady' });
  });
}
