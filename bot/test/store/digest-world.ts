import type { DigestDeps } from '../../src/application/digest/digest-context.ts';
import { DIGEST_SECTIONS } from '../../src/application/digest/digest-sections.ts';
import { prepareDigest } from '../../src/application/digest/prepare-digest.ts';
import { receive } from '../../src/application/request/receive-request.ts';
import { runCaseCommand } from '../../src/application/request/run-case-command.ts';
import type { CaseCommand } from '../../src/application/request/case-command.ts';
import type { World } from '../../src/application/ports/world.ts';
import type { DigestKind } from '../../src/domain/digest/digest-period.ts';
import { osloInstant } from '../../src/domain/kernel/calendar.ts';
import type { Person } from '../../src/domain/people/person.ts';
import { registerTable } from '../../src/storage/register-table.ts';
import { contact, requestForm } from '../sample.ts';
import { storeWorld } from './world.ts';

/** Cases that came and were acted on at noon of days of one's own, on real tables, and the digests of them. */
export async function digestWorld() {
  const { world, tables } = await storeWorld();
  const at = (day: string): World => {
    const now = () => osloInstant(day, '12:00');
    return { ...world, now, register: registerTable(tables, 'ilu', now) };
  };
  let count = 0;
  const opKey = () => `digest-${String((count += 1)).padStart(6, '0')}`;
  const received = async (day: string, more: Partial<typeof requestForm> = {}) => {
    const outcome = await receive(at(day), null, { ...requestForm, ...more }, contact, opKey());
    if (!outcome.ok) throw new Error(outcome.refusal.code);
    return outcome.value.caseNo;
  };
  const does = async (person: Person, day: string, caseNo: string, command: CaseCommand) => {
    const outcome = await runCaseCommand(at(day), person, caseNo, opKey(), command);
    if (!outcome.ok) throw new Error(outcome.refusal.code);
  };
  const digest = (
    person: Person,
    day: string,
    since: string,
    kind: DigestKind = 'week',
    more: Partial<DigestDeps> = {},
  ) => prepareDigest({ ...depsOf(at(day)), ...more }, person.id, kind, osloInstant(since, '08:00'));
  return { at, tables, received, does, digest };
}

export function depsOf(world: World): DigestDeps {
  return {
    world,
    sections: DIGEST_SECTIONS,
    undelivered: () => Promise.resolve(0),
    lastSent: () => Promise.resolve(null),
    sinceOf: () => Promise.resolve(null),
  };
}
