import { randomUUID } from 'node:crypto';
import { receive } from '../../bot/src/application/request/receive-request.ts';
import { runCaseCommand } from '../../bot/src/application/request/run-case-command.ts';
import { changeByLink } from '../../bot/src/application/sender/change-by-link.ts';
import type { World } from '../../bot/src/application/ports/world.ts';
import { nextSemester, osloDate, semesterOf } from '../../bot/src/domain/kernel/calendar.ts';
import type { Outcome } from '../../bot/src/domain/kernel/outcome.ts';
import { caseTable } from '../../bot/src/storage/case-table.ts';
import { forumTable } from '../../bot/src/storage/forum-table.ts';
import { loadRegister, registerTable } from '../../bot/src/storage/register-table.ts';
import { createTables, openTables } from '../../bot/src/storage/tables.ts';
import { viewTable } from '../../bot/src/storage/view-table.ts';
import { Years } from '../../bot/src/storage/years.ts';
import { demoRegister } from './demo-register.ts';
import { demoRequests, type DemoRequest } from './demo-requests.ts';

const DAY_MS = 86_400_000;
const UNIT = 'ilu';

/**
 * Fills empty tables with the demo, through the same use cases that people's own acts go through, so that history,
 * indexes and stale views are what they would be.
 * @returns false when the tables were not empty: what stands there is kept
 */
export async function loadDemo(connectionString: string, prefix = ''): Promise<boolean> {
  const tables = openTables({ connectionString, prefix });
  await createTables(tables);
  const years = new Years(tables, UNIT);
  if ((await years.all()).length > 0) return false;
  const started = Date.now();
  const today = osloDate(started);
  await loadRegister(tables, UNIT, demoRegister(today));
  let daysAgo = 0;
  // The minute of the day grows with each act, so that acts of the same day keep their order.
  let acts = 0;
  const now = () => started - daysAgo * DAY_MS - 3_600_000 + acts * 60_000;
  const world: World = {
    cases: caseTable(tables, years),
    register: registerTable(tables, UNIT, now),
    forums: forumTable(tables, years, UNIT),
    views: viewTable(tables, years, UNIT),
    now,
    randomId: randomUUID,
    linkToken: () => 'demo',
    nudge: () => undefined,
  };
  const at = (days: number) => {
    daysAgo = days;
    acts += 1;
  };
  const next = nextSemester(semesterOf(today));
  for (const request of demoRequests([next, nextSemester(next)])) await play(world, request, at);
  return true;
}

async function play(world: World, request: DemoRequest, at: (daysAgo: number) => void): Promise<void> {
  at(request.daysAgo);
  const { people } = await world.register.read();
  const person = (id: string | null) => people.find((each) => each.id === id) ?? null;
  const { caseNo } = yes(
    await receive(world, person(request.by), request.form, request.contact, randomUUID()),
  );
  for (const step of request.steps) {
    at(step.daysAgo);
    const by = person(step.by);
    if (by) yes(await runCaseCommand(world, by, caseNo, randomUUID(), step.command));
    else if (step.command.action === 'addInformation')
      yes(await changeByLink(world, { caseNo, token: 'demo' }, randomUUID(), step.command));
  }
}

function yes<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  throw new Error(`The demo does not follow its own rules: ${JSON.stringify(outcome.refusal)}`);
}
