import { readFileSync } from 'node:fs';
import { ConfigError, readTablesConfig } from './config.ts';
import { registerFileSchema } from './contract/register-file.ts';
import { loadRegister } from './storage/register-table.ts';
import { createTables, openTables } from './storage/tables.ts';

/** `npm run register -- file.json`: an administrator loads people, sections, networks, schemes, terms and settings. */
async function main(path: string | undefined): Promise<void> {
  if (path === undefined) throw new ConfigError('Say which file: npm run register -- file.json');
  const { unit, tables: config } = readTablesConfig(process.env);
  const parsed = registerFileSchema.safeParse(JSON.parse(readFileSync(path, 'utf8')));
  if (!parsed.success) {
    const lines = parsed.error.issues.map(
      (issue) => `  ${issue.path.join('.') || 'the file'}: ${issue.message}`,
    );
    throw new ConfigError(`${path} was not loaded; nothing is changed.\n${lines.join('\n')}`);
  }
  const tables = openTables(config);
  await createTables(tables);
  await loadRegister(tables, unit, parsed.data);
  console.log(
    `Loaded ${String(parsed.data.people.length)} people and ${String(parsed.data.networks.length)} networks.`,
  );
}

try {
  await main(process.argv[2]);
} catch (error) {
  console.error(error instanceof ConfigError ? error.message : error);
  process.exit(1);
}
