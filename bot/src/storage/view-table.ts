import type { ViewRow, ViewStore } from '../application/ports/delivery.ts';
import { parseViewKey } from '../domain/delivery/view-key.ts';
import { fromCells, toCells, type Columns } from './columns.ts';
import { markTable } from './mark-table.ts';
import { hasStatus, limited, readRange, readRow, type Row, type Tables } from './tables.ts';
import type { Years } from './years.ts';

type Saved = Omit<ViewRow, 'etag'>;

/** Columns of the views table; the row key is the view's key. */
export const VIEW: Columns<Saved> = {
  key: 'text',
  conversationId: 'text',
  activityId: 'text',
  delivered: 'text',
  deliveredAt: 'instant',
  state: 'text',
  to: 'text',
  staleSince: 'instant',
  leaseUntil: 'instant',
  notBefore: 'instant',
  attempts: 'int',
  problem: 'text',
  firstTriedAt: 'instant',
  unknownPosts: 'int',
  foundPosts: 'int',
  mayStandTwice: 'flag',
};

const NEVER_SEEN: Omit<Saved, 'key'> = {
  conversationId: null,
  activityId: null,
  delivered: null,
  deliveredAt: null,
  state: 'new',
  to: null,
  staleSince: null,
  leaseUntil: 0,
  notBefore: 0,
  attempts: 0,
  problem: null,
  firstTriedAt: null,
  unknownPosts: 0,
  foundPosts: 0,
  mayStandTwice: false,
};

/** View keys begin with a small letter and sort after this; the instances' rows are in the same partition, before it. */
const BEFORE_VIEWS = 'INSTANCE~';
const PROBLEMS = "state eq 'waiting' or state eq 'unknown' or state eq 'parked' or attempts gt 0";
/** Rows written at a time when many are to be. */
const AT_A_TIME = 20;

/** Stale marks (beside the cases) and view rows (a table of their own) in Azure Tables. */
export function viewTable(tables: Tables, years: Years, unit: string): ViewStore {
  const { views } = tables;
  const marks = markTable(tables, years);

  const save = async (row: ViewRow): Promise<ViewRow | null> => {
    const { etag, ...saved } = row;
    const entity = { partitionKey: unit, rowKey: row.key, ...toCells(VIEW, saved) };
    try {
      const answer =
        etag === null
          ? await views.createEntity(entity, limited())
          : await views.updateEntity(entity, 'Replace', { etag, ...limited() });
      return { ...row, etag: answer.etag ?? null };
    } catch (error) {
      if (hasStatus(error, 404, 409, 412)) return null;
      throw error;
    }
  };

  /** Changes a row that somebody may be delivering, and marks it: the mark's new etag is what every relay looks at. */
  const wake = async (row: ViewRow, change: (row: ViewRow) => Partial<ViewRow>) => {
    for (let next: ViewRow = row; !(await save({ ...next, ...change(next) })); next = await read(row.key));
    const view = parseViewKey(row.key);
    if (view !== null) await marks.mark(view);
  };

  const read = async (viewKeyText: string): Promise<ViewRow> => {
    const row = await readRow(views, unit, viewKeyText);
    return row ? viewFrom(row) : { key: viewKeyText, ...NEVER_SEEN, etag: null };
  };

  return {
    ...marks,
    save,
    row: read,

    async list({ which, limit, after }) {
      const where = which === 'problems' ? PROBLEMS : '';
      const rows = await readRange(views, unit, '', { limit, after: after ?? BEFORE_VIEWS, where });
      return rows.map(viewFrom);
    },

    async retry(of) {
      const row = await read(of);
      if (row.etag === null) return false;
      await wake(row, fromTheStart);
      return true;
    },

    async unpark() {
      const parked = await readRange(views, unit, '', { after: BEFORE_VIEWS, where: "state eq 'parked'" });
      const rows = parked.map(viewFrom);
      while (rows.length > 0)
        await Promise.all(
          rows.splice(0, AT_A_TIME).map((row) => wake(row, () => ({ notBefore: 0, attempts: 0 }))),
        );
    },
  };
}

/** Somebody has decided that it is to be tried; a post whose fate nobody knows is then made again, and counted. */
function fromTheStart({ state, activityId, unknownPosts, mayStandTwice }: ViewRow): Partial<ViewRow> {
  const isUnknown = state === 'unknown' && activityId === null;
  return {
    notBefore: 0,
    attempts: 0,
    problem: null,
    state: isUnknown ? 'waiting' : state,
    unknownPosts: unknownPosts + (isUnknown ? 1 : 0),
    mayStandTwice: mayStandTwice || isUnknown,
  };
}

function viewFrom(row: Row): ViewRow {
  return { ...fromCells(VIEW, row), etag: row.etag };
}
