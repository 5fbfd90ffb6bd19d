import { runChaos } from '../../../playground/chaos/run-chaos.ts';
import { freshPrefix, tablesOfTheRun } from '../store/world.ts';

test('while Teams answers badly and servers are killed, no change is lost, and every card ends as the tables are', async () => {
  const result = await runChaos({
    seed: 11,
    changes: 50,
    cases: 12,
    connectionString: tablesOfTheRun(),
    prefix: freshPrefix(),
  });
  expect(result.kills).toBeGreaterThan(0);
  expect(result).toMatchObject({ lost: 0, doubled: 0, differing: [], aboveLimits: 0 });
  // What was posted twice was found and taken away.
  expect(result.doublesFound).toBe(result.firstPostsDoubled);
}, 120_000);
