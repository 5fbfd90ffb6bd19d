import { randomUUID } from 'node:crypto';
import type { World } from '../../src/application/ports/world.ts';
import { caseTable } from '../../src/storage/case-table.ts';
import { forumTable } from '../../src/storage/forum-table.ts';
import { loadRegister, registerTable } from '../../src/storage/register-table.ts';
import { createTables, openTables, type Tables } from '../../src/storage/tables.ts';
import { viewTable } from '../../src/storage/view-table.ts';
import { Years } from '../../src/storage/years.ts';
import { AT, register } from '../sample.ts';

/** A world of its own on the real Table protocol, for one test file. */
export type StoreWorld = {
  world: World;
  tables: Tables;
  views: ReturnType<typeof viewTable>;
  connectionString: string;
  prefix: string;
};

export function tablesOfTheRun(): string {
  const connectionString = process.env.TEST_TABLES;
  if (connectionString === undefined) throw new Error('The store of the test run has not been started.');
  return connectionString;
}

export function freshPrefix(): string {
  return `t${randomUUID().replaceAll('-', '').slice(0, 12)}`;
}

export async function storeWorld(
  connectionString = tablesOfTheRun(),
  prefix = freshPrefix(),
): Promise<StoreWorld> {
  const tables = openTables({ connectionString, prefix });
  await createTables(tables);
  await loadRegister(tables, 'ilu', register);
  return { ...onTables(tables), connectionString, prefix };
}

/** Another instance on the same tables: nothing in memory is shared. `now` is its clock, which stands still if none is given. */
export function onTables(tables: Tables, now: () => number = () => AT) {
  const years = new Years(tables, 'ilu');
  const views = viewTable(tables, years, 'ilu');
  const world: World = {
    cases: caseTable(tables, years),
    register: registerTable(tables, 'ilu', now),
    forums: forumTable(tables, years, 'ilu'),
    views,
    now,
    randomId: randomUUID,
    linkToken: (caseNo, salt) => `token-${caseNo}-${salt}`,
    nudge: () => undefined,
  };
  return { world, tables, views };
}
