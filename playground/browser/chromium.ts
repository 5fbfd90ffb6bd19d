import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export type Found = { executablePath: string; args: string[]; env: NodeJS.ProcessEnv; source: string };

const SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const LIBRARY_FOLDERS = ['/usr/lib/x86_64-linux-gnu', '/lib/x86_64-linux-gnu', '/usr/lib64'];
/** Chromium's own sandbox needs rights that root in a container does not have; what it opens here is our own pages. */
const ARGS = ['--no-sandbox', '--disable-setuid-sandbox'];

/**
 * A Chromium: the one that CHROME_PATH names, one that is installed, else the one inside @sparticuz/chromium, so that
 * the tests need nothing but npm. CHROME_FORCE_NPM=1 takes the last one at once.
 */
export async function findChromium(): Promise<Found> {
  const { CHROME_PATH, CHROME_FORCE_NPM } = process.env;
  if (CHROME_FORCE_NPM) return unpackChromium();
  if (CHROME_PATH)
    return { executablePath: CHROME_PATH, args: ARGS, env: process.env, source: 'CHROME_PATH' };
  const installed = SYSTEM.find((path) => existsSync(path));
  return installed === undefined
    ? unpackChromium()
    : { executablePath: installed, args: ARGS, env: process.env, source: 'installed' };
}

/** The package's own list of arguments is not used: it switches web security and site isolation off. */
async function unpackChromium(): Promise<Found> {
  const version = packageVersion();
  // A folder for each version: the package trusts any file by the right name, however old or half written.
  const folder = join(tmpdir(), `bindeledd-chromium-${version}`);
  mkdirSync(folder, { recursive: true });
  const hasLibraries = LIBRARY_FOLDERS.some((place) => existsSync(join(place, 'libnss3.so')));
  const changed = {
    TMPDIR: folder,
    // Makes the package unpack the libraries that a bare machine lacks, and say where they are.
    ...(hasLibraries ? {} : { AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' }),
  };
  const { executablePath, env } = await withEnvironment(changed, async () => {
    const { default: chromium } = await import('@sparticuz/chromium');
    return { executablePath: await chromium.executablePath(), env: { ...process.env } };
  });
  delete env.TMPDIR;
  delete env.AWS_EXECUTION_ENV;
  if (!hasLibraries || !existsSync('/usr/share/fonts')) {
    delete env.FONTCONFIG_PATH;
    env.FONTCONFIG_FILE = writeFontSettings(folder);
  }
  const source = `@sparticuz/chromium ${version}${hasLibraries ? '' : ' with its libraries'}`;
  return { executablePath, args: ARGS, env, source };
}

function packageVersion(): string {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const file = join(dirname(entry), '..', '..', 'package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

/** The packed fonts.conf names a folder of its own; without any font the renderer ends at the first letter. */
function writeFontSettings(folder: string): string {
  const file = join(folder, 'bindeledd-fonts.conf');
  const cache = join(folder, 'font-cache');
  mkdirSync(cache, { recursive: true });
  const folders = [join(folder, 'fonts'), '/usr/share/fonts'].map((each) => `<dir>${each}</dir>`).join('');
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${folders}<cachedir>${cache}</cachedir></fontconfig>`,
  );
  return file;
}

async function withEnvironment<T>(changed: Record<string, string>, work: () => Promise<T>): Promise<T> {
  const before = { ...process.env };
  Object.assign(process.env, changed);
  try {
    return await work();
  } finally {
    for (const name of Object.keys(process.env))
      if (!(name in before)) Reflect.deleteProperty(process.env, name);
    Object.assign(process.env, before);
  }
}
