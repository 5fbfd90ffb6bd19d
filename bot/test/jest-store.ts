import { startEmbeddedTables, type EmbeddedTables } from '../../playground/local/embedded-tables.ts';

/** One store for the whole run; each test file has its own tables by a prefix. Without it the tests fail, never skip. */
declare global {
  var embeddedTables: EmbeddedTables | undefined;
}

export default async function startStore(): Promise<void> {
  globalThis.embeddedTables = await startEmbeddedTables();
  process.env.TEST_TABLES = globalThis.embeddedTables.connectionString;
}
