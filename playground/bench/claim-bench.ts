import { figure, percentile, type Figures, type Measured } from './figures.ts';
import { benchRegister } from './sample-claim.ts';
import { startSides, type Sides } from './claim-sides.ts';
import { withUndo } from './undo.ts';

const RUNS = 5;
const WARM_UP = 60;
/** Claims in one run, and how many of them in a row before it is the other side's turn. */
const LEVELS = [
  { inFlight: 1, claims: 60, turn: 15 },
  { inFlight: 10, claims: 200, turn: 50 },
  { inFlight: 50, claims: 200, turn: 100 },
];

export const CLAIM_FIGURES = [
  ...LEVELS.map(({ inFlight }) => `claim_p50_vs_floor_c${String(inFlight)}`),
  'claim_p99_vs_floor_c10',
];

type Level = (typeof LEVELS)[number];
type Times = { p50: number; p99: number };
type Run = { ours: Times; theirs: Times };

/**
 * A claim over HTTP, from the signed invoke to its answer, against the floor: what botbuilder, restify, the check of
 * the token, one read and one transaction cost by themselves. Product and floor take turns.
 */
export function benchClaims(
  isWanted: (name: string) => boolean,
  say: (words: string) => void,
): Promise<Measured> {
  const levels = LEVELS.filter(({ inFlight }) =>
    CLAIM_FIGURES.some((name) => name.endsWith(`_c${String(inFlight)}`) && isWanted(name)),
  );
  const cases = levels.reduce((sum, { claims }) => sum + claims * RUNS, 2 * WARM_UP + 10);
  return withUndo(async (undo) => {
    say(`Claims: ${String(cases)} cases a side are prepared …`);
    const sides = await startSides(benchRegister(), cases, undo);
    say(
      `The product's claim is one transaction of ${String(sides.operations)} operations; so is the floor's.`,
    );
    for (const side of [sides.product, sides.floor]) await side.claim(WARM_UP, 10, sides.shotOf);
    await sides.product.settle();
    const measured: Measured = { figures: {}, info: {} };
    for (const level of levels) {
      const runs: Run[] = [];
      for (let run = 0; run < RUNS; run += 1) {
        const { ours, theirs } = await takeTurns(sides, level);
        runs.push({ ours, theirs });
        say(`Claims, ${String(level.inFlight)} in flight: ${words(ours)}, floor ${words(theirs)}.`);
      }
      Object.assign(measured.figures, ratios(runs, level.inFlight));
      Object.assign(measured.info, absolutes(runs, level.inFlight));
    }
    return measured;
  });
}

/** One run: short turns, each side first every other time, so that what else the machine does meets both alike. */
async function takeTurns(sides: Sides, { inFlight, claims, turn }: Level): Promise<Run> {
  const [ours, theirs]: [number[], number[]] = [[], []];
  const mine = async () => {
    ours.push(...(await sides.product.claim(turn, inFlight, sides.shotOf)));
    await sides.product.settle();
  };
  const floors = async () => {
    theirs.push(...(await sides.floor.claim(turn, inFlight, sides.shotOf)));
  };
  for (let done = 0; done < claims; done += turn) {
    const isProductFirst = (done / turn) % 2 === 0;
    for (const each of isProductFirst ? [mine, floors] : [floors, mine]) await each();
  }
  return { ours: timesOf(ours), theirs: timesOf(theirs) };
}

function timesOf(ms: number[]): Times {
  return { p50: percentile(ms, 50), p99: percentile(ms, 99) };
}

function ratios(runs: Run[], inFlight: number): Figures {
  const of = (which: keyof Times) =>
    figure(
      runs.map(({ ours, theirs }) => ours[which] / theirs[which]),
      'ratio',
    );
  const figures: Figures = { [`claim_p50_vs_floor_c${String(inFlight)}`]: of('p50') };
  if (inFlight === 10) figures.claim_p99_vs_floor_c10 = of('p99');
  return figures;
}

function absolutes(runs: Run[], inFlight: number): Figures {
  const figures: Figures = {};
  for (const who of ['ours', 'theirs'] as const)
    for (const which of ['p50', 'p99'] as const) {
      const name = `${who === 'ours' ? 'claim' : 'floor'}_${which}_c${String(inFlight)}_ms`;
      figures[name] = figure(
        runs.map((run) => run[who][which]),
        'ms',
      );
    }
  return figures;
}

function words({ p50, p99 }: Times): string {
  return `p50 ${p50.toFixed(1)} ms p99 ${p99.toFixed(1)} ms`;
}
