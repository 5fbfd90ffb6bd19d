import { openPlayground } from './open-playground.ts';

/** The process that the browser tests run against; playwright.config.ts starts it, reads its one line and ends it. */
const playground = await openPlayground();
console.log(`server ${playground.serverUrl} teams ${playground.teamsUrl} ready`);

const stop = async () => {
  await playground.stop();
  process.exit(0);
};
process.once('SIGTERM', () => void stop());
process.once('SIGINT', () => void stop());
// Whoever started this is gone, however it ended.
process.stdin.on('end', () => void stop()).resume();
