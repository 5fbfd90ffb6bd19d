import { setTimeout as wait } from 'node:timers/promises';
import { osloDate } from '../../bot/src/domain/kernel/calendar.ts';
import { loadRegister } from '../../bot/src/storage/register-table.ts';
import { createTables, openTables } from '../../bot/src/storage/tables.ts';
import { demoRegister } from '../demo/demo-register.ts';
import { demoPersonas } from '../demo/personas.ts';
import { seeded } from '../local/seeded.ts';
import { startTeams, type TeamsWorld } from '../teams/start-teams.ts';
import { freePorts, startInstances } from './instances.ts';
import { differingViews, doubles, lostChanges } from './judge.ts';
import { makeChanges } from './make-changes.ts';
import { createOnlooker, type Onlooker } from './onlooker.ts';

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
  /** Views that the comparison found missing or otherwise: what no mark had told the relay of. */
  foundByComparison: number;
  aboveLimits: number;
  calmMs: number;
};

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
    const acknowledged = await makeChanges(options, teams, instances.urls, random);
    say('All changes are made.');
    teams.graphFaults.clear();
    await instances.endKilling();
    const onlooker = createOnlooker(envOf(port));
    const calmMs = await calm(onlooker);
    const firstPostsDoubled = doubles(teams);
    const { doublesFound, missing, stale } = await settle(teams, onlooker);
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
      foundByComparison: missing + stale,
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
    // The comparison is made here, once, so that what it finds can be counted.
    CLOCK_TICK_MS: '86400000',
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

/** Teams is well again; what stands is compared with the tables, and put right. */
async function settle(teams: TeamsWorld, onlooker: Onlooker) {
  teams.faults.clear();
  const found = await onlooker.compare();
  await calm(onlooker);
  return found;
}
