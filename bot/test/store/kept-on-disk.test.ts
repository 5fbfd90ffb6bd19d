import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedTables } from '../../../playground/local/embedded-tables.ts';
import { FolderTaken, lockFolder } from '../../../playground/local/folder-lock.ts';
import { receive } from '../../src/application/request/receive-request.ts';
import { contact, requestForm, yes } from '../sample.ts';
import { onTables, storeWorld } from './world.ts';
import { openTables } from '../../src/storage/tables.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bindeledd-data-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('what was saved just before the store is closed is there when it is opened again', async () => {
  const first = await startEmbeddedTables({ folder });
  const { world, prefix } = await storeWorld(first.connectionString);
  const { caseNo } = yes(await receive(world, null, requestForm, contact, 'kept-on-disk-1'));
  await first.stop();
  const second = await startEmbeddedTables({ folder });
  const again = onTables(openTables({ connectionString: second.connectionString, prefix })).world;
  expect((await again.cases.open(caseNo))?.file.request.title).toBe(requestForm.title);
  await second.stop();
});

test('a folder has one owner at a time; one that was left behind by a dead process is taken over', () => {
  const release = lockFolder(folder);
  expect(() => lockFolder(folder)).toThrow(FolderTaken);
  release();
  writeFileSync(join(folder, 'lock'), '999999999');
  lockFolder(folder)();
});
