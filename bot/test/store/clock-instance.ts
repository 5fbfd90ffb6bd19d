import { osloInstant } from '../../src/domain/kernel/calendar.ts';
import { runTable } from '../../src/storage/run-table.ts';
import type { Tables } from '../../src/storage/tables.ts';

/** How long an instance that has gone silent is left alone in the tests, in milliseconds. */
export const LEASE = 60_000;

let instances = 0;

/** Another instance with a share in the clock's runs. `at` is its wall clock, `elapsed` how long it has been up, in milliseconds. */
export function instance(tables: Tables) {
  const clock = { at: osloInstant('2026-11-20', '07:30'), elapsed: 0 };
  const owner = `instance-${String((instances += 1))}`;
  const now = () => clock.at;
  const runs = runTable(tables, 'ilu', { owner, leaseMs: LEASE, now, elapsed: () => clock.elapsed });
  return { clock, now, runs, owner };
}
