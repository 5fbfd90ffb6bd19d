import { parseArgs } from 'node:util';
import { CLAIM_FIGURES, benchClaims } from './claim-bench.ts';
import { DIGEST_FIGURES, benchDigest } from './digest-bench.ts';
import type { Measured } from './figures.ts';
import { LIST_FIGURES, benchList } from './list-bench.ts';
import { IDLE_FIGURES, benchIdle } from './idle-bench.ts';
import { RELAY_FIGURES, benchRelay } from './relay-bench.ts';
import { PAGE_FIGURES, benchPages } from './pages-bench.ts';
import { SERVER_FIGURES, benchServer } from './server-bench.ts';
import { json, table } from './report.ts';

/** `npm run bench`: what the product costs, against a floor or an aim. `--json` for a program, `--only name-prefix` for a part. */

type Part = {
  names: string[];
  run: (isWanted: (name: string) => boolean, say: (words: string) => void) => Promise<Measured>;
};

const PARTS: Part[] = [
  { names: PAGE_FIGURES, run: benchPages },
  { names: SERVER_FIGURES, run: benchServer },
  { names: CLAIM_FIGURES, run: benchClaims },
  { names: LIST_FIGURES, run: benchList },
  { names: DIGEST_FIGURES, run: benchDigest },
  { names: RELAY_FIGURES, run: benchRelay },
  { names: IDLE_FIGURES, run: benchIdle },
];

const { values } = parseArgs({
  options: { json: { type: 'boolean' }, only: { type: 'string', default: '' } },
});
const isWanted = (name: string) => name.startsWith(values.only);
const parts = PARTS.filter(({ names }) => names.some(isWanted));
if (parts.length === 0) {
  console.error(
    `No figure begins with «${values.only}». There are: ${PARTS.flatMap(({ names }) => names).join(', ')}`,
  );
  process.exit(2);
}

const all: Measured = { figures: {}, info: {} };
for (const part of parts) {
  const measured = await part.run(isWanted, console.error);
  for (const [name, each] of Object.entries(measured.figures)) if (isWanted(name)) all.figures[name] = each;
  Object.assign(all.info, measured.info);
}
console.log(values.json === true ? json(all.figures) : table(all));
process.exit(0);
