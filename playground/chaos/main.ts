import { parseArgs } from 'node:util';
import { startStore } from '../bench/product.ts';
import { withUndo } from '../bench/undo.ts';
import { runChaos, type ChaosResult } from './run-chaos.ts';

/**
 * `npm run chaos -- --seed 7 --json`: changes while Teams answers badly and servers are killed. Ends with 1 when
 * anything was lost or stands otherwise than the tables say.
 */

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    json: { type: 'boolean' },
    changes: { type: 'string', default: '500' },
    cases: { type: 'string', default: '100' },
  },
});
const [seed, changes, cases] = [values.seed, values.changes, values.cases].map(Number);

const result = await withUndo(async (undo) =>
  runChaos({
    seed: seed ?? 1,
    changes: changes ?? 0,
    cases: cases ?? 0,
    connectionString: await startStore(undo),
    prefix: '',
    say: console.error,
  }),
);
console.log(values.json === true ? json(result) : words(result));
if (result.doubled > 0) console.error(`${String(result.doubled)} changes were made twice.`);
if (result.differing.length > 0) console.error(`Otherwise than the tables: ${result.differing.join(', ')}`);
process.exit(result.lost + result.doubled + result.differing.length === 0 ? 0 : 1);

function json({ differing, firstPostsDoubled, doublesFound, ...result }: ChaosResult): string {
  return JSON.stringify({
    changes: result.changes,
    kills: result.kills,
    faults: result.faults,
    lost: result.lost,
    views_differing: differing.length,
    first_posts_doubled: firstPostsDoubled,
    doubles_found: doublesFound,
  });
}

function words(result: ChaosResult): string {
  const { faults } = result;
  return [
    `${String(result.changes)} changes, ${String(result.kills)} kills of a server.`,
    `Teams answered 429 ${String(faults['429'])} times and 502 ${String(faults['502'])} times, and lost ${String(faults.lostReply)} replies.`,
    `Lost changes: ${String(result.lost)}. Views otherwise than the tables: ${String(result.differing.length)}.`,
    `First posts of unknown fate that were found: ${String(result.firstPostsFound)}.`,
    `First posts too many: ${String(result.firstPostsDoubled)}, of which ${String(result.doublesFound)} were found and deleted.`,
    `Views that only the comparison found missing or otherwise: ${String(result.foundByComparison)}.`,
    `Above Teams’ limits: ${String(result.aboveLimits)}. Calm ${(result.calmMs / 1000).toFixed(0)} s after the last change.`,
  ].join('\n');
}
