/** How the toolkit fills `${{NAME}}` in the yml files, the manifests and the parameters. */
import { readFileSync } from 'node:fs';

const placeholder = /\$\{\{\s*([A-Za-z_][A-Za-z0-9_]*)\s*\}\}/g;

/** The names used in a text, each once. */
export function namesIn(text: string): string[] {
  return [...new Set([...text.matchAll(placeholder)].map((match) => match[1] ?? ''))];
}

/**
 * The text with its placeholders filled.
 * @throws {Error} naming a placeholder that has no value
 */
export function fill(text: string, values: Record<string, string>): string {
  return text.replace(placeholder, (_whole, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`Nothing fills \${{${name}}}.`);
    return value;
  });
}

export type EnvironmentFile = {
  values: Record<string, string>;
  /** Secrets that the file's comments ask for, in the file beside it that is not in git. */
  secrets: string[];
};

export function readEnvironmentFile(path: string): EnvironmentFile {
  const lines = readFileSync(path, 'utf8').split('\n');
  const pairs = lines.map((line) => /^([A-Z0-9_]+)=(.*)$/.exec(line)).filter((match) => match !== null);
  const asked = lines.map((line) => /^#.*\b(SECRET_[A-Z0-9_]+)=</.exec(line)?.[1]);
  return {
    values: Object.fromEntries(pairs.map((match) => [match[1] ?? '', match[2] ?? ''])),
    secrets: asked.filter((name) => name !== undefined),
  };
}
