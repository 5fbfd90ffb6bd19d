import { readFileSync } from 'node:fs';
import {
  CLAIM,
  CONTACT,
  EVENT,
  LINE,
  MESSAGE,
  MINUTES,
  NOTE,
  REQUEST,
  SUMMARY,
  VISIT,
  WORKLOAD,
} from '../../src/storage/case-rows.ts';
import { MEETING } from '../../src/storage/forum-table.ts';
import { CHANNEL, PERSONAL } from '../../src/storage/conversation-table.ts';
import {
  FORUM_PLAN,
  NETWORK,
  PERSON,
  SCHEME,
  SECTION,
  SETTINGS,
  TERM,
} from '../../src/storage/register-table.ts';
import { RUN } from '../../src/storage/run-table.ts';
import { TABLES } from '../../src/storage/tables.ts';
import { VIEW } from '../../src/storage/view-table.ts';

const page = readFileSync('docs/tables.md', 'utf8');
const section = (table: string) => page.split(/^## /m).find((part) => part.startsWith(table)) ?? '';
const columns: Record<(typeof TABLES)[number], object[]> = {
  cases: [REQUEST, CONTACT, CLAIM, MESSAGE, LINE, SUMMARY, WORKLOAD, EVENT, MINUTES, NOTE, VISIT],
  people: [PERSON],
  register: [SECTION, NETWORK, SCHEME, TERM, FORUM_PLAN, SETTINGS],
  views: [VIEW],
  meetings: [MEETING],
  runs: [RUN],
  conversations: [PERSONAL, CHANNEL],
};

test.each(TABLES)('docs/tables.md tells every column of %s', (table) => {
  const told = new Set([...section(table).matchAll(/`(\w+)`/g)].map(([, name]) => name));
  const missing = columns[table].flatMap((each) => Object.keys(each)).filter((name) => !told.has(name));
  expect(missing).toEqual([]);
});
