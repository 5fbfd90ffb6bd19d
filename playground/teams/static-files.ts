import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import type { Handler } from './http.ts';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** Serves the built host page; `/` is its index.html. */
export function staticFiles(folder: string): Handler {
  return async (call) => {
    if (call.method !== 'GET') return undefined;
    const path = normalize(call.path === '/' ? '/index.html' : decodeURIComponent(call.path));
    const type = TYPES[extname(path)];
    if (type === undefined || path.includes('..')) return undefined;
    try {
      return { status: 200, body: await readFile(join(folder, path)), headers: { 'content-type': type } };
    } catch {
      return undefined;
    }
  };
}
