import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { nextSemester, osloDate, semesterOf } from '../../bot/src/domain/kernel/calendar.ts';
import { demoRequests } from '../demo/demo-requests.ts';
import type { TeamsWorld } from '../teams/start-teams.ts';
import { planChanges, type Change } from './changes.ts';
import { sendUntilAnswered } from './sender.ts';

const IN_FLIGHT = 6;
/** The share of the changes during which a lost first post can be looked for. */
const LOOKED_AT = 0.92;

/** The run of changes lasts so long at least, so that somebody is killed in it. Milliseconds. */
const SHORTEST_RUN_MS = 5_000;
const BETWEEN_CHANGES_MS = 40;

/**
 * Sends cases and changes them, several people at a time and each case by one of them.
 * @returns how many changes to each case have been acknowledged
 */
export async function makeChanges(
  { changes, cases }: { changes: number; cases: number },
  teams: TeamsWorld,
  urls: string[],
  random: () => number,
): Promise<Map<string, number>> {
  const plan = planChanges(changes, cases, random);
  const pauseMs = IN_FLIGHT * Math.max(BETWEEN_CHANGES_MS, SHORTEST_RUN_MS / changes);
  const acknowledged = new Map<string, number>();
  const sender = async (first: number) => {
    const own = new Map<number, string>();
    for (let index = first; index < cases; index += IN_FLIGHT) {
      const caseNo = await sendCase(urls, index);
      own.set(index, caseNo);
      acknowledged.set(caseNo, 0);
    }
    for (const change of plan.filter(({ caseIndex }) => caseIndex % IN_FLIGHT === first)) {
      const caseNo = own.get(change.caseIndex) ?? '';
      await sendChange(urls, teams, caseNo, change);
      acknowledged.set(caseNo, (acknowledged.get(caseNo) ?? 0) + 1);
      // For the last of the changes nobody can look in Teams, so that some cards are posted again blindly.
      teams.graphFaults.graphForbidden ||= change.n > changes * LOOKED_AT;
      await wait(pauseMs * 2 * random());
    }
  };
  await Promise.all(Array.from({ length: IN_FLIGHT }, (_, first) => sender(first)));
  return acknowledged;
}

async function sendCase(urls: string[], index: number): Promise<string> {
  const next = nextSemester(semesterOf(osloDate(Date.now())));
  const [request] = demoRequests([next, nextSemester(next)]);
  if (!request) throw new Error('The demo has no requests.');
  const { form, contact } = request;
  const more = { networkId: 'net-2', title: `Sak ${String(index)}` };
  const body = { opKey: randomUUID(), form: { ...form, ...more }, contact };
  const answer = await sendUntilAnswered(urls, '/api/public/requests', body, () => ({}));
  return String(answer.caseNo);
}

async function sendChange(urls: string[], teams: TeamsWorld, caseNo: string, change: Change) {
  const { personId, command } = change;
  const headers = () => ({ authorization: `Bearer ${teams.userToken(personId)}` });
  const body = { opKey: randomUUID(), command };
  await sendUntilAnswered(urls, `/api/cases/${caseNo}/actions`, body, headers);
}
