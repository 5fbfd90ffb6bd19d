import { readFileSync } from 'node:fs';
import { loadDemo } from '../demo/load-demo.ts';
import { figure, type Measured } from './figures.ts';
import { startLoad, type Load, type Shot } from './load.ts';
import { startProduct, startStore, type TablesPlace } from './product.ts';
import { withUndo } from './undo.ts';

const RUNS = 5;
const REQUESTS = 200;
const IN_FLIGHT = 4;
const READER = 'a01';

export const SERVER_FIGURES = ['start_ms', 'rss_mb'];

/** The server's start, from its process until /readyz answers 200 (looked at every 50 ms), and its memory when it has answered. */
export function benchServer(
  _isWanted: (name: string) => boolean,
  say: (words: string) => void,
): Promise<Measured> {
  return withUndo(async (undo) => {
    const load = startLoad();
    undo.push(() => load.stop());
    const place = { connectionString: await startStore(undo), prefix: '' };
    await loadDemo(place.connectionString);
    const runs: { startMs: number; rssMb: number }[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      const measured = await once(load, place);
      runs.push(measured);
      say(`Server: ready after ${measured.startMs.toFixed(0)} ms, ${measured.rssMb.toFixed(0)} MB.`);
    }
    return {
      figures: {
        start_ms: figure(
          runs.map((run) => run.startMs),
          'ms',
        ),
        rss_mb: figure(
          runs.map((run) => run.rssMb),
          'MB',
        ),
      },
      info: {},
    };
  });
}

function once(load: Load, place: TablesPlace): Promise<{ startMs: number; rssMb: number }> {
  return withUndo(async (undo) => {
    const { url, teams, server, startMs } = await startProduct(place, undo);
    const headers = { authorization: `Bearer ${teams.userToken(READER)}` };
    const paths = ['/', '/api/me', '/api/home', '/api/cases'];
    const shots = Array.from({ length: REQUESTS }, (_, index): Shot => {
      return { method: 'GET', path: paths[index % paths.length] ?? '/', headers, body: '' };
    });
    const hits = await load.fire({ url, inFlight: IN_FLIGHT, shots });
    const bad = hits.find((hit) => hit.status !== 200);
    if (bad) throw new Error(`A request was answered with ${String(bad.status)}: ${bad.body.slice(0, 300)}`);
    return { startMs, rssMb: residentMb(server.child.pid) };
  });
}

/** What Linux says of a process' memory, in MB of a million bytes. */
function residentMb(pid: number | undefined): number {
  const status = readFileSync(`/proc/${String(pid)}/status`, 'utf8');
  const kib = Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1]);
  return (kib * 1024) / 1_000_000;
}
