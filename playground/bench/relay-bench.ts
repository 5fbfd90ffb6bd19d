import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { CONVERSATION_LIMITS } from '../../bot/src/application/delivery/budget.ts';
import { viewKey, type View } from '../../bot/src/domain/delivery/view-key.ts';
import { key } from '../../bot/src/storage/case-rows.ts';
import { transact } from '../../bot/src/storage/tables.ts';
import type { CallEntry } from '../teams/call-log.ts';
import type { TeamsWorld } from '../teams/start-teams.ts';
import { figure, type Measured } from './figures.ts';
import { fillTables, type FilledTables } from './fill-cases.ts';
import { startProduct, startStore, type Product } from './product.ts';
import { benchRegister } from './sample-claim.ts';
import { withUndo, type Undo } from './undo.ts';

export const RELAY_FIGURES = ['changes_per_teams_call', 'relay_rate_used_share', 'relay_429_caused'];

const BURST = { cases: 10, changes: 200, inFlight: 4, runs: 3 };
/** The chats with a backlog, beside the channel. */
const CHATS = ['a01', 'p01', 'p03'];
const BACKLOG = 120;
const MEASURED_MS = 40_000;

/** What the relay makes of a burst, and of a backlog, against a Teams that keeps its limits. */
export async function benchRelay(
  isWanted: (name: string) => boolean,
  say: (words: string) => void,
): Promise<Measured> {
  const figures: Measured['figures'] = {};
  if (isWanted('changes_per_teams_call')) {
    const runs: number[] = [];
    for (let run = 0; run < BURST.runs; run += 1) runs.push(await withUndo(burst));
    say(`Relay: ${runs.map((each) => each.toFixed(1)).join(', ')} changes told by one call.`);
    figures.changes_per_teams_call = figure(runs, 'ratio');
  }
  if (['relay_rate_used_share', 'relay_429_caused'].some(isWanted)) {
    const { share, refused } = await withUndo(backlog);
    say(`Relay: ${(share * 100).toFixed(0)} % of the rate used, ${String(refused)} calls too many.`);
    figures.relay_rate_used_share = figure([share], 'ratio');
    figures.relay_429_caused = figure([refused], 'count');
  }
  return { figures, info: {} };
}

/** Greetings at installation count on Teams' shortest limits too; they are not the relay's, and are let pass. */
const GREETED_MS = 3_000;

async function start(undo: Undo, cases: number): Promise<Product & { filled: FilledTables }> {
  const place = { connectionString: await startStore(undo), prefix: '' };
  const filled = await fillTables(place, benchRegister(), cases, ['onAgenda']);
  const product = await startProduct(place, undo, { limits: true });
  await wait(GREETED_MS);
  return { ...product, filled };
}

/** Many answers from sections to some cases within a few seconds: changes for each call to Teams, until all is told. */
async function burst(undo: Undo): Promise<number> {
  const { url, teams, filled } = await start(undo, BURST.cases);
  await mark(filled, (caseNo) => [{ kind: 'forumCard', caseNo }]);
  await until(() => teams.messages('Lederforum').length === BURST.cases);
  await wait(2_000);
  const before = calls(teams).length;
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${teams.userToken('p03')}` };
  const numbers = Array.from({ length: BURST.changes }, (_, index) => index).values();
  const send = async () => {
    for (const index of numbers) {
      const caseNo = filled.caseNos[index % BURST.cases] ?? '';
      const command = { action: 'declineClaim', sectionId: 'sek-mat', comment: `Svar ${String(index)}.` };
      const body = JSON.stringify({ opKey: randomUUID(), command });
      const answer = await fetch(`${url}/api/cases/${caseNo}/actions`, { method: 'POST', headers, body });
      if (!answer.ok) throw new Error(`A change was answered with ${String(answer.status)}.`);
    }
  };
  await Promise.all(Array.from({ length: BURST.inFlight }, send));
  let told = -1;
  while (told !== calls(teams).length) {
    told = calls(teams).length;
    await wait(4_000);
  }
  return BURST.changes / (told - before);
}

/** A backlog in the channel and in some chats: what was sent of what Teams would have allowed, and what was too much. */
async function backlog(undo: Undo): Promise<{ share: number; refused: number }> {
  const { teams, filled } = await start(undo, BACKLOG);
  const before = calls(teams).length;
  await mark(filled, (caseNo) => [
    { kind: 'forumCard', caseNo },
    ...CHATS.map((personId): View => ({ kind: 'triageCard', caseNo, personId, round: 1 })),
  ]);
  await until(() => calls(teams).length > before);
  await wait(MEASURED_MS);
  const sent = calls(teams).slice(before);
  const began = Date.parse(sent[0]?.at ?? '');
  const counted = sent.filter((call) => Date.parse(call.at) < began + MEASURED_MS);
  const each = Object.values(Object.groupBy(counted, conversationOf)).map((some = []) => some.length);
  const measured = each.toSorted((a, b) => b - a).slice(0, 1 + CHATS.length);
  const share = measured.reduce((sum, count) => sum + count, 0) / (measured.length * mostIn(MEASURED_MS));
  return { share, refused: teams.faults.counts.get('limits') ?? 0 };
}

/** New threads are calls to the channel, and so are calls to a thread. */
function conversationOf({ what }: CallEntry): string {
  const id = /\/v3\/conversations\/([^/;]+)/.exec(what)?.[1] ?? '19:channel';
  return id.startsWith('19:') ? 'channel' : id;
}

/** The most calls to one conversation that Teams takes in so long, each sent the moment it may. */
function mostIn(ms: number): number {
  const times: number[] = [];
  for (;;) {
    const next = Math.max(
      0,
      ...CONVERSATION_LIMITS.map(({ windowMs, calls: most }) => (times.at(-most) ?? -windowMs) + windowMs),
    );
    if (next >= ms) return times.length;
    times.push(next);
  }
}

/** What the bot wrote and Teams took. */
function calls(teams: TeamsWorld): CallEntry[] {
  return teams.calls.filter(
    ({ direction, what, status }) =>
      direction === 'from the bot' && /^(POST|PUT) \/v3\//.test(what) && status < 300,
  );
}

async function mark({ tables, partition, caseNos }: FilledTables, viewsOf: (caseNo: string) => View[]) {
  const rowKeys = caseNos.flatMap(viewsOf).map((view) => key.mark(viewKey(view)));
  while (rowKeys.length > 0)
    await transact(
      tables.cases,
      rowKeys
        .splice(0, 100)
        .map((rowKey) => ['create', { partitionKey: partition, rowKey, markedAt: new Date() }]),
    );
}

async function until(probe: () => boolean): Promise<void> {
  const end = Date.now() + 60_000;
  while (!probe()) {
    if (Date.now() > end) throw new Error('It has not come to that.');
    await wait(50);
  }
}
