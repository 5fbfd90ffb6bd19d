import { setTimeout as wait } from 'node:timers/promises';
import { relayLoop } from './relay-loop.ts';

const now = () => Date.now();

test('a nudge that comes during a sweep leads to another sweep', async () => {
  let sweeps = 0;
  const loop = relayLoop(
    async () => {
      sweeps += 1;
      if (sweeps === 1) loop.nudge();
      await wait(40);
      return null;
    },
    60_000,
    now,
  );
  await wait(250);
  await loop.stop();
  expect(sweeps).toBe(2);
});

test('a burst of nudges is one sweep', async () => {
  let sweeps = 0;
  const loop = relayLoop(() => Promise.resolve(((sweeps += 1), null)), 60_000, now);
  await wait(60);
  for (let i = 0; i < 20; i += 1) loop.nudge();
  await wait(120);
  await loop.stop();
  expect(sweeps).toBe(2);
});

test('a sweep that fails is tried again', async () => {
  let sweeps = 0;
  const loop = relayLoop(() => ((sweeps += 1), Promise.reject(new Error('no store'))), 30, now);
  await wait(150);
  await loop.stop();
  expect(sweeps).toBeGreaterThan(2);
});

test('a sweep that says when to look again is run then', async () => {
  let sweeps = 0;
  const loop = relayLoop(() => Promise.resolve((sweeps += 1) === 1 ? Date.now() + 50 : null), 60_000, now);
  await wait(200);
  await loop.stop();
  expect(sweeps).toBe(2);
});
