import { OPEN } from './case-rows-of.ts';
import { figure, percentile, type Measured } from './figures.ts';
import { fillTables } from './fill-cases.ts';
import { startLoad, type Load, type Shot } from './load.ts';
import { startProduct, startStore, type Product } from './product.ts';
import { benchRegister } from './sample-claim.ts';
import { withUndo, type Undo } from './undo.ts';

const RUNS = 5;
const REQUESTS = 40;
const MANY = 10_000;
const FEW = 100;
/** Reads all cases. */
const READER = 'a01';

export const LIST_FIGURES = ['list_10000_vs_100'];

/** The tab's list with ten thousand cases in the year against a hundred: a server each, on tables of their own, in one store. */
export function benchList(
  _isWanted: (name: string) => boolean,
  say: (words: string) => void,
): Promise<Measured> {
  return withUndo(async (undo) => {
    const load = startLoad();
    undo.push(() => load.stop());
    const connectionString = await startStore(undo);
    say(`List: ${String(MANY)} and ${String(FEW)} cases are prepared …`);
    const many = await started(connectionString, 'many', MANY, undo);
    const few = await started(connectionString, 'few', FEW, undo);
    for (const product of [many, few]) await median(load, product, 10);
    const runs: { many: number; few: number }[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      const times = { many: await median(load, many, REQUESTS), few: await median(load, few, REQUESTS) };
      runs.push(times);
      say(
        `List: p50 ${times.many.toFixed(1)} ms of ${String(MANY)}, ${times.few.toFixed(1)} ms of ${String(FEW)}.`,
      );
    }
    return {
      figures: {
        list_10000_vs_100: figure(
          runs.map((run) => run.many / run.few),
          'ratio',
        ),
      },
      info: {
        list_p50_10000_ms: figure(
          runs.map((run) => run.many),
          'ms',
        ),
        list_p50_100_ms: figure(
          runs.map((run) => run.few),
          'ms',
        ),
      },
    };
  });
}

async function started(
  connectionString: string,
  prefix: string,
  cases: number,
  undo: Undo,
): Promise<Product> {
  const filled = await fillTables({ connectionString, prefix }, benchRegister(), cases, OPEN);
  return startProduct(filled, undo);
}

/** One request at a time; each must answer a whole page of the list. */
async function median(load: Load, { url, teams }: Product, count: number): Promise<number> {
  const headers = { authorization: `Bearer ${teams.userToken(READER)}` };
  const shot: Shot = { method: 'GET', path: '/api/cases', headers, body: '' };
  const hits = await load.fire({ url, inFlight: 1, shots: Array.from({ length: count }, () => shot) });
  for (const { status, body } of hits) {
    const shown = status === 200 ? (JSON.parse(body) as { cases: unknown[] }).cases.length : 0;
    if (shown !== 50)
      throw new Error(`The list was answered with ${String(status)} and ${String(shown)} cases.`);
  }
  return percentile(
    hits.map((hit) => hit.ms),
    50,
  );
}
