import { setTimeout as wait } from 'node:timers/promises';
import { startCountingProxy, type CountingProxy } from './counting-proxy.ts';
import { fillTables } from './fill-cases.ts';
import { figure, type Measured } from './figures.ts';
import { startProduct, startStore } from './product.ts';
import { benchRegister } from './sample-claim.ts';
import { withUndo } from './undo.ts';

export const IDLE_FIGURES = ['idle_store_calls_per_min'];

const A_MINUTE_MS = 60_000;
const RUNS = 2;
/** The server has come to rest when so few calls come in so long; the clock's first look comes in that time. */
const SETTLED = { calls: 25, inMs: 65_000, withinMs: 300_000 };

/** Calls to the store in a minute in which nobody does anything: the relay, the clock, and what tells of being alive. */
export function benchIdle(
  _isWanted: (name: string) => boolean,
  say: (words: string) => void,
): Promise<Measured> {
  return withUndo(async (undo) => {
    const store = await startStore(undo);
    const proxy = await startCountingProxy(store, undo);
    // No cases, so that no card waits for somebody who has not installed the app.
    await fillTables({ connectionString: store, prefix: '' }, benchRegister(), 0, ['received']);
    await startProduct({ connectionString: proxy.connectionString, prefix: '' }, undo);
    await settled(proxy);
    const runs: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      const before = proxy.count();
      await wait(A_MINUTE_MS);
      runs.push(proxy.count() - before);
    }
    say(`Idle: ${runs.join(' and ')} calls to the store in a minute.`);
    return { figures: { idle_store_calls_per_min: figure(runs, 'count') }, info: {} };
  });
}

async function settled(proxy: CountingProxy): Promise<void> {
  const end = Date.now() + SETTLED.withinMs;
  for (let before = -Infinity; proxy.count() - before > SETTLED.calls;) {
    if (Date.now() > end) throw new Error('The server does not come to rest.');
    before = proxy.count();
    await wait(SETTLED.inMs);
  }
}
