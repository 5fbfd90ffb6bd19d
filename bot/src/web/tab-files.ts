import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import type { Response, Server } from 'restify';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
};

/** What the tab's page is told in its meta tags: which hosts it may answer to, and its own app registration. */
export type TabMeta = { 'host-origins': string; 'client-id': string };

/** The built tab under /tab/. File names under assets/ carry a hash of their content, so they may be kept for ever. */
export function addTabFiles(server: Server, dist: string, meta: TabMeta): void {
  server.get('/tab', (_req, res, next) => {
    res.redirect(301, '/tab/', next);
  });
  server.get('/tab/*', async (req, res) => {
    const wanted = normalize((req.params as Record<string, string | undefined>)['*'] ?? '');
    // Nothing outside the folder, and none of the build's own files, which begin with a dot.
    if (wanted !== '.' && wanted.split(sep).some((part) => part.startsWith('.'))) {
      sendMissing(res);
      return;
    }
    await sendFile(res, dist, wanted === '' || wanted === '.' ? 'index.html' : wanted, meta);
  });
}

async function sendFile(res: Response, dist: string, name: string, meta: TabMeta): Promise<void> {
  const type = TYPES[extname(name)];
  const content = type === undefined ? undefined : await readFile(join(dist, name)).catch(() => undefined);
  if (type === undefined || content === undefined) {
    sendMissing(res);
    return;
  }
  const cache = name.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
  const isPage = extname(name) === '.html';
  const body = isPage ? withMeta(content.toString('utf8'), meta) : content;
  res.sendRaw(200, body as string, { 'Content-Type': type, 'Cache-Control': cache });
}

function withMeta(html: string, meta: TabMeta): string {
  return Object.entries(meta).reduce(
    (page, [name, content]) =>
      page.replace(`<meta name="${name}" content="">`, `<meta name="${name}" content="${content}">`),
    html,
  );
}

function sendMissing(res: Response): void {
  res.sendRaw(404, 'Fila finnes ikke. Er fana bygd? (npm run build)', {
    'Content-Type': 'text/plain; charset=utf-8',
  });
}
