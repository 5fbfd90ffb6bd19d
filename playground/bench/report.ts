import type { Figure, Figures, Measured } from './figures.ts';

/** The most that each figure may be. */
const AIMS: Record<string, number | undefined> = {
  claim_p50_vs_floor_c1: 1.3,
  claim_p50_vs_floor_c10: 1.3,
  claim_p50_vs_floor_c50: 1.3,
  claim_p99_vs_floor_c10: 1.3,
  list_10000_vs_100: 1.5,
  digest_10000_vs_100: 1.5,
  tab_first_load_kb: 150,
  public_first_load_kb: 30,
  tab_usable_ms_cpu4x: 1_100,
  tab_fcp_ms_cpu4x: 900,
  relay_429_caused: 0,
};

/** The least that each figure may be. */
const LEAST: Record<string, number | undefined> = { relay_rate_used_share: 0.9 };

/** A table for a person: the median with its spread, and the aim beside it. */
export function table({ figures, info }: Measured): string {
  const rows = [...rowsOf(figures), ...rowsOf(info)];
  const head = ['figure', 'median', 'min', 'max', 'unit', 'runs', 'aim', ''];
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length)));
  const line = (row: string[]) =>
    row.map((cell, column) => padded(cell, widths[column] ?? 0, column)).join('  ');
  return [line(head), widths.map((width) => '-'.repeat(width)).join('  '), ...rows.map(line)].join('\n');
}

function rowsOf(figures: Figures): string[][] {
  return Object.entries(figures).map(([name, { value, min, max, unit, runs }]) => {
    return [name, String(value), String(min), String(max), unit, String(runs), ...judged(name, value)];
  });
}

function judged(name: string, value: number): [string, string] {
  const [most, least] = [AIMS[name], LEAST[name]];
  if (most !== undefined) return [`<= ${String(most)}`, value <= most ? 'ok' : 'ABOVE'];
  if (least !== undefined) return [`>= ${String(least)}`, value >= least ? 'ok' : 'BELOW'];
  return ['', ''];
}

/** Names to the left, numbers to the right. */
function padded(cell: string, width: number, column: number): string {
  return column === 0 || column > 3 ? cell.padEnd(width) : cell.padStart(width);
}

/** One JSON object, a row a figure. */
export function json(figures: Figures): string {
  const rows = Object.entries(figures).map(([name, each]) => `  ${JSON.stringify(name)}: ${row(each)}`);
  return `{\n${rows.join(',\n')}\n}`;
}

function row({ value, unit, min, max, runs }: Figure): string {
  return JSON.stringify({ value, unit, min, max, runs });
}
