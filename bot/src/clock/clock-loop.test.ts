import { setTimeout as wait } from 'node:timers/promises';
import { clockLoop } from './clock-loop.ts';

const nothing = () => Promise.resolve();
const silent = () => undefined;
const times = { everyMs: 20, beatMs: 5 };

test('the first tick comes after one interval, and then one after the other', async () => {
  let ticks = 0;
  const loop = clockLoop(
    { tick: () => Promise.resolve(void (ticks += 1)), beat: nothing, failed: silent },
    times,
  );
  expect(ticks).toBe(0);
  await wait(300);
  await loop.stop();
  expect(ticks).toBeGreaterThan(2);
});

test('a tick that takes longer than the interval is never met by another, and beats meanwhile', async () => {
  let [under, most, beats] = [0, 0, 0];
  const tick = async () => {
    under += 1;
    most = Math.max(most, under);
    await wait(100);
    under -= 1;
  };
  const loop = clockLoop({ tick, beat: () => Promise.resolve(void (beats += 1)), failed: silent }, times);
  await wait(400);
  await loop.stop();
  expect([under, most]).toEqual([0, 1]);
  expect(beats).toBeGreaterThan(2);
  const before = beats;
  await wait(50);
  expect(beats).toBe(before);
});

test('what fails is told, and the next tick comes all the same', async () => {
  const failures: unknown[] = [];
  const broken = () => Promise.reject(new Error('no store'));
  const loop = clockLoop({ tick: broken, beat: broken, failed: (error) => failures.push(error) }, times);
  await wait(300);
  await loop.stop();
  expect(failures.length).toBeGreaterThan(2);
});

test('after it is stopped, which waits for the tick under way, nothing ticks', async () => {
  let ended = 0;
  const tick = async () => {
    await wait(60);
    ended += 1;
  };
  const loop = clockLoop({ tick, beat: nothing, failed: silent }, times);
  await wait(40);
  await loop.stop();
  expect(ended).toBe(1);
  await wait(100);
  expect(ended).toBe(1);
});
