import type { FilledStatus } from './case-rows-of.ts';
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

/** One reading that must not cost more because there are more cases. */
export type Reading = {
  /** Begins the names of its figures. */
  name: string;
  path: string;
  /** What the cases are, in turn. */
  many: readonly FilledStatus[];
  few: readonly FilledStatus[];
  /** Whether an answer is the one that was to be measured. */
  isWhole: (body: unknown) => boolean;
};

/** A reading with ten thousand cases in the year against a hundred: a server each, on tables of their own, in one store. */
export function benchManyAgainstFew(reading: Reading, say: (words: string) => void): Promise<Measured> {
  const { name } = reading;
  return withUndo(async (undo) => {
    const load = startLoad();
    undo.push(() => load.stop());
    const connectionString = await startStore(undo);
    say(`${name}: ${String(MANY)} and ${String(FEW)} cases are prepared …`);
    const many = await started({ connectionString, prefix: 'many' }, MANY, reading.many, undo);
    const few = await started({ connectionString, prefix: 'few' }, FEW, reading.few, undo);
    for (const product of [many, few]) await median(load, product, reading, 10);
    const runs: { many: number; few: number }[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      const times = {
        many: await median(load, many, reading, REQUESTS),
        few: await median(load, few, reading, REQUESTS),
      };
      runs.push(times);
      say(
        `${name}: p50 ${times.many.toFixed(1)} ms of ${String(MANY)}, ${times.few.toFixed(1)} ms of ${String(FEW)}.`,
      );
    }
    const of = (value: (run: { many: number; few: number }) => number) => runs.map(value);
    return {
      figures: {
        [`${name}_10000_vs_100`]: figure(
          of((run) => run.many / run.few),
          'ratio',
        ),
      },
      info: {
        [`${name}_p50_10000_ms`]: figure(
          of((run) => run.many),
          'ms',
        ),
        [`${name}_p50_100_ms`]: figure(
          of((run) => run.few),
          'ms',
        ),
      },
    };
  });
}

async function started(
  place: { connectionString: string; prefix: string },
  cases: number,
  statuses: readonly FilledStatus[],
  undo: Undo,
): Promise<Product> {
  return startProduct(await fillTables(place, benchRegister(), cases, statuses), undo);
}

/** One request at a time; each must answer the whole of what is measured. */
async function median(
  load: Load,
  { url, teams }: Product,
  { name, path, isWhole }: Reading,
  count: number,
): Promise<number> {
  const headers = { authorization: `Bearer ${teams.userToken(READER)}` };
  const shot: Shot = { method: 'GET', path, headers, body: '' };
  const hits = await load.fire({ url, inFlight: 1, shots: Array.from({ length: count }, () => shot) });
  for (const { status, body } of hits)
    if (status !== 200 || !isWhole(JSON.parse(body)))
      throw new Error(`${name} was answered with ${String(status)}: ${body.slice(0, 200)}`);
  return percentile(
    hits.map((hit) => hit.ms),
    50,
  );
}
