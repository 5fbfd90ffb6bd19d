import { existsSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';

/** The built script and style of the public page, held in memory: a few kilobytes that never change while we run. */
export type PageAssets = {
  script: string | null;
  styles: string[];
  files: ReadonlyMap<string, { type: string; body: Buffer }>;
};

type Chunk = { file: string; css?: string[]; imports?: string[] };
type Manifest = Record<string, Chunk | undefined>;

const ENTRY = 'public-page/main.ts';
/** Where the files are served. They lie side by side there as in the build, so that they find each other. */
export const ASSETS_PATH = '/public-page';
const TYPES: Record<string, string | undefined> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/**
 * Reads what Vite built for the entry, its imports included.
 * @param tabDist folder with the built files; one without a manifest gives a page without script, still there to read
 */
export function readPageAssets(tabDist: string): PageAssets {
  const manifest = readManifest(tabDist);
  const entry = manifest[ENTRY];
  if (!entry) return { script: null, styles: [], files: new Map() };
  const chunks = withImports(manifest, ENTRY, new Set());
  const styles = chunks.flatMap((chunk) => chunk.css ?? []);
  const files = [...chunks.map((chunk) => chunk.file), ...styles].map(
    (file) =>
      [
        basename(file),
        { type: TYPES[extname(file)] ?? 'application/octet-stream', body: readFileSync(join(tabDist, file)) },
      ] as const,
  );
  return { script: address(entry.file), styles: styles.map(address), files: new Map(files) };
}

function readManifest(tabDist: string): Manifest {
  const path = join(tabDist, '.vite', 'manifest.json');
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Manifest) : {};
}

function withImports(manifest: Manifest, key: string, seen: Set<string>): Chunk[] {
  const chunk = manifest[key];
  if (!chunk || seen.has(key)) return [];
  seen.add(key);
  return [chunk, ...(chunk.imports ?? []).flatMap((imported) => withImports(manifest, imported, seen))];
}

function address(file: string): string {
  return `${ASSETS_PATH}/${basename(file)}`;
}
