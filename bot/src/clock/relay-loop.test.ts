import { setTimeout as wait } from 'node:timers/promises';
import { relayLoop, type Sweeper } from './relay-loop.ts';

const now = () => Date.now();
/** A sweeper that counts; each sweep does what it is told and finds something. */
function counting(sweep: (lookAgain: (at: number) => void, count: number) => unknown = () => undefined) {
  const seen = { sweeps: 0, ended: false };
  const sweeper: Sweeper = {
    async sweep(lookAgain) {
      seen.sweeps += 1;
      await sweep(lookAgain, seen.sweeps);
      return true;
    },
    end: () => ((seen.ended = true), Promise.resolve()),
  };
  return { seen, sweeper };
}

test('a nudge that comes during a sweep leads to another sweep', async () => {
  const { seen, sweeper } = counting(async (_lookAgain, count) => {
    if (count === 1) loop.nudge();
    await wait(40);
  });
  const loop = relayLoop(sweeper, 60_000, now);
  await wait(250);
  await loop.stop();
  expect(seen.sweeps).toBe(2);
});

test('a burst of nudges is one sweep', async () => {
  const { seen, sweeper } = counting();
  const loop = relayLoop(sweeper, 60_000, now);
  await wait(60);
  for (let i = 0; i < 20; i += 1) loop.nudge();
  await wait(120);
  await loop.stop();
  expect(seen.sweeps).toBe(2);
});

test('a sweep that fails is tried again', async () => {
  const { seen, sweeper } = counting(() => Promise.reject(new Error('no store')));
  const loop = relayLoop(sweeper, 30, now);
  await wait(150);
  await loop.stop();
  expect(seen.sweeps).toBeGreaterThan(2);
});

test('a sweep that says when to look again, at once or after its end, is followed by one then', async () => {
  const { seen, sweeper } = counting((lookAgain, count) => {
    if (count === 1) lookAgain(Date.now() + 50);
    if (count === 2) setTimeout(() => lookAgain(Date.now() + 20), 20);
  });
  const loop = relayLoop(sweeper, 60_000, now);
  await wait(300);
  await loop.stop();
  expect(seen.sweeps).toBe(3);
});

test('while nothing happens the sweeps become rarer, and a nudge is still heard at once', async () => {
  let sweeps = 0;
  const quiet = { sweep: () => ((sweeps += 1), Promise.resolve(false)), end: () => Promise.resolve() };
  const loop = relayLoop(quiet, 20, now);
  await wait(400);
  const seen = sweeps;
  // Every 20 ms it would be 20; each time 20 ms later, up to 100, it is 6 or 7.
  expect(seen).toBeLessThan(9);
  loop.nudge();
  await wait(60);
  expect(sweeps).toBeGreaterThan(seen);
  await loop.stop();
});

test('who stops the loop waits for what is being delivered', async () => {
  const { seen, sweeper } = counting();
  await relayLoop(sweeper, 60_000, now).stop();
  expect(seen.ended).toBe(true);
});
