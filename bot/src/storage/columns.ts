/**
 * How a domain value becomes a row and back: one kind per column, so that docs/tables.md can list them and a
 * row that does not hold what it should is a fault here and not somewhere later.
 */
export type Kind = 'text' | 'int' | 'number' | 'flag' | 'instant' | 'json';

export type Columns<T> = { [K in keyof T]-?: Kind };

type Cell = string | number | boolean | Date;

/** Writes a value's columns; null is an absent cell. */
export function toCells<T extends object>(columns: Columns<T>, value: T): Record<string, Cell> {
  const cells: Record<string, Cell> = {};
  for (const name of namesOf(columns)) {
    const cell = value[name];
    if (cell === null || cell === undefined) continue;
    cells[name] = toCell(columns[name], cell);
  }
  return cells;
}

/**
 * Reads a row's columns back.
 * @throws when a cell is not of its kind
 */
export function fromCells<T extends object>(columns: Columns<T>, row: Record<string, unknown>): T {
  const value: Record<string, unknown> = {};
  for (const name of namesOf(columns)) value[name] = fromCell(name, columns[name], row[name]);
  return value as T;
}

function namesOf<T>(columns: Columns<T>): (keyof T & string)[] {
  return Object.keys(columns) as (keyof T & string)[];
}

function toCell(kind: Kind, cell: unknown): Cell {
  if (kind === 'json') return JSON.stringify(cell);
  if (kind === 'instant') return new Date(cell as number);
  return cell as Cell;
}

function fromCell(name: string, kind: Kind, cell: unknown): unknown {
  if (cell === undefined || cell === null) return null;
  switch (kind) {
    case 'json':
      return JSON.parse(expect(name, cell, 'string') as string) as unknown;
    case 'instant':
      if (cell instanceof Date) return cell.getTime();
      throw new Error(`Column ${name} holds no point in time.`);
    case 'text':
      return expect(name, cell, 'string');
    case 'flag':
      return expect(name, cell, 'boolean');
    case 'int':
    case 'number':
      return expect(name, cell, 'number');
  }
}

function expect(name: string, cell: unknown, type: 'string' | 'number' | 'boolean'): unknown {
  if (typeof cell === type) return cell;
  throw new Error(`Column ${name} holds a ${typeof cell}, not a ${type}.`);
}
