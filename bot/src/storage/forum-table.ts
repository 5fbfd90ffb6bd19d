import type { ForumRecord, ForumStore } from '../application/ports/forum-store.ts';
import { untouched, type CaseNote, type ForumMeeting } from '../domain/forum/minutes.ts';
import { caseNoParts } from '../domain/kernel/case-no.ts';
import { MINUTES, NOTE, key } from './case-rows.ts';
import { fromCells, toCells, type Columns } from './columns.ts';
import { hasStatus, limited, readRange, readRow, type Row, type Tables } from './tables.ts';
import { readEverywhere, type Years } from './years.ts';

export const MEETING: Columns<ForumMeeting> = {
  date: 'text',
  closedAt: 'instant',
  closedBy: 'text',
  approvedAt: 'instant',
  approvedBy: 'text',
};

/** Lederforum's meetings in Azure Tables: minutes and notes beside their cases, the meeting in a table of its own. */
export function forumTable(tables: Tables, years: Years, unit: string): ForumStore {
  const readMeeting = (date: string) => readRow(tables.meetings, unit, `FORUM|${date}`);
  const placeOf = (caseNo: string) => {
    const parts = caseNoParts(caseNo);
    if (!parts) throw new Error(`${caseNo} is not a case number.`);
    return { partition: years.partition(parts.year), serial: parts.serial };
  };
  return {
    record: async (date) => recordFrom(await readEverywhere(tables.cases, years, key.forum(date))),
    async recordOf(date, caseNo) {
      const { partition, serial } = placeOf(caseNo);
      return recordFrom(await readRange(tables.cases, partition, key.inForum(date, serial)));
    },
    async saveNote(note) {
      const { partition, serial } = placeOf(note.caseNo);
      return saveNote(tables, { partitionKey: partition, rowKey: key.note(note.forum, serial) }, note);
    },
    async meeting(date) {
      const row = await readMeeting(date);
      return row ? fromCells(MEETING, row) : untouched(date);
    },
    async changeMeeting(date, change) {
      for (;;) {
        const row = await readMeeting(date);
        const next = change(row ? fromCells(MEETING, row) : untouched(date));
        const entity = { partitionKey: unit, rowKey: `FORUM|${date}`, ...toCells(MEETING, next) };
        try {
          if (row) await tables.meetings.updateEntity(entity, 'Replace', { etag: row.etag, ...limited() });
          else await tables.meetings.createEntity(entity, limited());
          return next;
        } catch (error) {
          // Somebody else was first: their meeting is the one to change.
          if (!hasStatus(error, 409, 412)) throw error;
        }
      }
    },
  };
}

/** @returns false when the version that the note builds on is no longer the one that stands */
async function saveNote(
  tables: Tables,
  at: { partitionKey: string; rowKey: string },
  note: CaseNote,
): Promise<boolean> {
  const row = await readRow(tables.cases, at.partitionKey, at.rowKey);
  const before = row ? fromCells(NOTE, row) : null;
  if (before?.version === note.version && before.text === note.text && before.by === note.by) return true;
  if ((before?.version ?? 0) !== note.version - 1) return false;
  const entity = { ...at, ...toCells(NOTE, note) };
  try {
    if (row) await tables.cases.updateEntity(entity, 'Replace', { etag: row.etag, ...limited() });
    else await tables.cases.createEntity(entity, limited());
    return true;
  } catch (error) {
    if (hasStatus(error, 409, 412)) return false;
    throw error;
  }
}

function recordFrom(rows: Row[]): ForumRecord {
  const part = (row: Row) => row.rowKey?.split('|')[3];
  const lines = rows.filter((row) => part(row) === 'D').map((row) => fromCells(MINUTES, row));
  return {
    lines: lines.sort((a, b) => a.at - b.at || a.version - b.version),
    notes: rows.filter((row) => part(row) === 'N').map((row) => fromCells(NOTE, row)),
  };
}
