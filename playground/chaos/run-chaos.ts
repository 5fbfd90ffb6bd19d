import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { nextSemester, osloDate, semesterOf } from '../../bot/src/domain/kernel/calendar.ts';
import { loadRegister } from '../../bot/src/storage/register-table.ts';
import { createTables, openTables } from '../../bot/src/storage/tables.ts';
import { demoRegister } from '../demo/demo-register.ts';
import { demoRequests } from '../demo/demo-requests.ts';
import { demoPersonas } from '../demo/personas.ts';
import { seeded } from '../local/seeded.ts';
import { startTeams, type TeamsWorld } from '../teams/start-teams.ts';
import { planChanges, type Change } from './changes.ts';
import { freePorts, startInstances, type Instances } from './instances.ts';
import { differingViews, doubles, lostChanges } from './judge.ts';
import { createOnlooker, type Onlooker } from './onlooker.ts';
import { sendUntilAnswered } from './sender.ts';

export type ChaosOptions = {
  seed: number;
  changes: number;
  cases: number;
  connectionString: string;
  prefix: string;
  say?: (words: string) => void;
};

/** What became of it. `doubled`: changes done more than once; `calmMs`: from the last change until nothing was stale. */
export type ChaosResult = {
  changes: number;
  kills: number;
  faults: { '429': number; '502': number; lostReply: number };
  lost: number;
  doubled: number;
  differing: string[];
  /** First posts of unknown fate that were found standing, and so not made again. */
  firstPostsFound: number;
  firstPostsDoubled: number;
  doublesFound: number;
  aboveLimits: number;
  calmMs: number;
};

const IN_FLIGHT = 6;
/** The run of changes lasts so long at least, so that somebody is killed in it. Milliseconds. */
const SHORTEST_RUN_MS = 5_000;
const BETWEEN_CHANGES_MS = 40;
const CALM_WITHIN_MS = 180_000;
/** Nobody can wait for Teams' real limits with this many cards; both sides are told of the same, wider ones. */
const LIMIT_FACTOR = 10;

/**
 * Two servers on one store and one Teams. While people change cases, Teams answers badly and the servers are killed;
 * afterwards everything must stand as the tables say, and nothing that was acknowledged may be lost.
 * @throws when a change is refused, or it does not become calm
 */
export async function runChaos(options: ChaosOptions): Promise<ChaosResult> {
  const { seed, connectionString, prefix, say = () => undefined } = options;
  const random = seeded(seed);
  const tables = openTables({ connectionString, prefix });
  await createTables(tables);
  await loadRegister(tables, 'ilu', demoRegister(osloDate(Date.now())));
  const ports = await freePorts(2);
  const [port = 0] = ports;
  const url = `http://127.0.0.1:${String(port)}`;
  const personas = demoPersonas(['p12']);
  const teams = await startTeams({ personas, botEndpoint: `${url}/api/messages`, tabUrl: `${url}/tab/` });
  const envOf = (of: number) => ({ ...teams.serverEnv(), ...environment(connectionString, prefix, of) });
  const instances = await startInstances(ports, envOf);
  try {
    await teams.installTeam();
    for (const persona of personas) await teams.installPersonal(persona.id);
    misbehave(teams, seed);
    instances.beginKilling(random);
    const acknowledged = await makeChanges(options, teams, instances, random);
    say('All changes are made.');
    await instances.endKilling();
    const onlooker = createOnlooker(envOf(port));
    const calmMs = await calm(onlooker);
    const firstPostsDoubled = doubles(teams);
    const { doublesFound } = await settle(teams, onlooker);
    const { counts } = teams.faults;
    return {
      changes: options.changes,
      kills: instances.kills,
      faults: {
        '429': counts.get('429') ?? 0,
        '502': counts.get('502') ?? 0,
        lostReply: counts.get('lost-reply') ?? 0,
      },
      ...(await lostChanges(onlooker, acknowledged)),
      differing: await differingViews(teams, onlooker),
      firstPostsFound: await postsFound(onlooker),
      firstPostsDoubled,
      doublesFound,
      aboveLimits: counts.get('limits') ?? 0,
      calmMs,
    };
  } finally {
    await instances.stop();
    await teams.stop();
  }
}

function environment(connectionString: string, prefix: string, port: number): Record<string, string> {
  return {
    HOST: '127.0.0.1',
    PORT: String(port),
    TABLES_CONNECTION_STRING: connectionString,
    TABLE_PREFIX: prefix,
    STATUS_LINK_SECRET: 'only for the chaos, and long enough for that',
    LOG_LEVEL: 'warn',
    INTAKE_PER_HOUR: '100000',
    RELAY_LEASE_MS: '3000',
    RELAY_SWEEP_MS: '500',
    RELAY_LOOK_AFTER_MS: '1500',
    RELAY_LIMIT_FACTOR: String(LIMIT_FACTOR),
  };
}

/** One call in five is told to come back, one in ten breaks (half of these after the deed), one in twenty is not answered. */
function misbehave(teams: TeamsWorld, seed: number): void {
  const { faults } = teams;
  faults.limitFactor = LIMIT_FACTOR;
  faults.seed(seed);
  faults.chance('429', 0.2);
  faults.chance('502', 0.1);
  faults.chance('lost-reply', 0.05);
  faults.doneAllTheSame = 0.5;
}

/** @returns how many changes to each case have been acknowledged */
async function makeChanges(
  { changes, cases }: ChaosOptions,
  teams: TeamsWorld,
  { urls }: Instances,
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
      // From the middle on nobody can look in Teams, so that cards are posted again blindly.
      teams.graphFaults.graphForbidden ||= change.n > changes / 2;
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

/** Waits until no view is stale. @returns how long that took, in milliseconds */
async function calm({ views }: Pick<Onlooker, 'views'>): Promise<number> {
  const began = Date.now();
  for (;;) {
    const marks = await views.marks();
    if (marks.length === 0) return Date.now() - began;
    if (Date.now() - began > CALM_WITHIN_MS)
      throw new Error(`Still stale: ${marks.map((mark) => mark.key).join(', ')}`);
    await wait(200);
  }
}

async function postsFound({ views }: Onlooker): Promise<number> {
  const rows = await views.list({ which: 'all', limit: 10_000, after: null });
  return rows.reduce((sum, row) => sum + row.foundPosts, 0);
}

/** Teams is well again and can be looked in; what stands is compared with the tables, and put right. */
async function settle(teams: TeamsWorld, onlooker: Onlooker) {
  teams.faults.clear();
  teams.graphFaults.clear();
  const found = await onlooker.compare();
  await calm(onlooker);
  return found;
}
