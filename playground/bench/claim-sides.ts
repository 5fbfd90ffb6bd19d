import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Register } from '../../bot/src/domain/people/register.ts';
import { key } from '../../bot/src/storage/case-rows.ts';
import { readRange } from '../../bot/src/storage/tables.ts';
import { freePort } from '../local/free-port.ts';
import type { TeamsWorld } from '../teams/start-teams.ts';
import { startChild } from './child.ts';
import { fillTables, type FilledTables } from './fill-cases.ts';
import { startLoad, type Hit, type Load, type Shot } from './load.ts';
import { serverEnv, startProduct, startStore } from './product.ts';
import { CLAIMANT, claimData } from './sample-claim.ts';
import type { Undo } from './undo.ts';

/** One of the two that are compared, with cases that have not been claimed yet. */
export class Side {
  readonly #url: string;
  readonly #filled: FilledTables;
  readonly #load: Load;
  #next = 0;

  constructor(url: string, filled: FilledTables, load: Load) {
    this.#url = url;
    this.#filled = filled;
    this.#load = load;
  }

  /** The case that the next claim will be for. */
  nextCase(): string {
    const caseNo = this.#filled.caseNos[this.#next];
    this.#next += 1;
    if (caseNo === undefined) throw new Error('The bench has run out of prepared cases.');
    return caseNo;
  }

  /**
   * Claims so many cases and sees that each was answered with a card and saved.
   * @returns milliseconds from request to answer
   */
  async claim(count: number, inFlight: number, shotOf: (caseNo: string) => Shot): Promise<number[]> {
    const shots = Array.from({ length: count }, () => shotOf(this.nextCase()));
    const before = await this.#claimed();
    const hits = await this.#load.fire({ url: this.#url, inFlight, shots });
    const bad = hits.find((hit) => !isCard(hit));
    if (bad)
      throw new Error(
        `A claim was not answered with its card: ${String(bad.status)} ${bad.body.slice(0, 300)}`,
      );
    const saved = (await this.#claimed()) - before;
    if (saved !== count)
      throw new Error(`${String(count)} claims were answered, ${String(saved)} are saved.`);
    return hits.map((hit) => hit.ms);
  }

  /** Waits until the relay has delivered what became stale, so that it is not measured with the other side. */
  async settle(): Promise<void> {
    const { tables, partition } = this.#filled;
    for (let looked = 0; looked < 600; looked += 1) {
      if ((await readRange(tables.cases, partition, key.marks, { limit: 1 })).length === 0) return;
      await wait(200);
    }
    throw new Error('The relay has not delivered all within two minutes.');
  }

  async #claimed(): Promise<number> {
    const { tables, partition } = this.#filled;
    return (await readRange(tables.cases, partition, key.status('competenceClaimed'))).length;
  }
}

function isCard({ status, body }: Hit): boolean {
  if (status !== 200 || !body.startsWith('{')) return false;
  const { type, value } = JSON.parse(body) as { type?: unknown; value?: unknown };
  // A refusal is a card with a notice on top; the card of a saved claim names the people that were sent.
  return (
    type === 'application/vnd.microsoft.card.adaptive' && JSON.stringify(value).includes('withdrawClaim')
  );
}

export type Sides = { product: Side; floor: Side; shotOf: (caseNo: string) => Shot; operations: number };

/** Starts both, each with a store process of its own that holds the same cases. */
export async function startSides(register: Register, cases: number, undo: Undo): Promise<Sides> {
  const load = startLoad();
  undo.push(() => load.stop());
  const [ours, theirs] = [await filled(register, cases, undo), await filled(register, cases, undo)];
  const { url, teams } = await startProduct(ours, undo);
  const shotOf = shots(teams, register);
  const product = new Side(url, ours, load);
  await product.settle();
  const sample = product.nextCase();
  const [hit] = await load.fire({ url, inFlight: 1, shots: [shotOf(sample)] });
  if (!hit || !isCard(hit)) throw new Error(`The first claim failed: ${hit?.body.slice(0, 300) ?? ''}`);
  const floor = await startFloor(teams, theirs, hit.body, undo);
  return { product, floor: new Side(floor.url, theirs, load), shotOf, operations: floor.operations };
}

async function filled(register: Register, cases: number, undo: Undo): Promise<FilledTables> {
  const connectionString = await startStore(undo);
  return fillTables({ connectionString, prefix: '' }, register, cases, ['onAgenda']);
}

/** The floor answers what the product answered to its first claim. */
async function startFloor(teams: TeamsWorld, filledTables: FilledTables, answer: string, undo: Undo) {
  const folder = mkdtempSync(join(tmpdir(), 'bindeledd-bench-'));
  undo.push(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'answer.json');
  writeFileSync(file, answer);
  const port = await freePort();
  const env = { FLOOR_ANSWER: file, FLOOR_SAMPLE: filledTables.caseNos[0] ?? '' };
  const child = await startChild(new URL('./floor-server.ts', import.meta.url), {
    ...serverEnv(teams, port, filledTables),
    ...env,
  });
  undo.push(() => child.stop());
  const { operations } = JSON.parse(child.said) as { operations: number };
  return { url: `http://127.0.0.1:${String(port)}`, operations };
}

/** Action.Execute as Teams sends it from the lederforum channel, signed before the clock starts. */
function shots(teams: TeamsWorld, register: Register): (caseNo: string) => Shot {
  const said = teams.activity(CLAIMANT, teams.directory.selectedChannel.name, 'claim');
  const { channelId, serviceUrl, locale, from, recipient, conversation, channelData } = said;
  const common = { channelId, serviceUrl, locale, from, recipient, conversation, channelData };
  return (caseNo) => {
    const action = { type: 'Action.Execute', verb: 'claimCompetence', data: claimData(register, caseNo) };
    const value = { action, trigger: 'manual' };
    const activity = { ...common, type: 'invoke', name: 'adaptiveCard/action', id: `f:${caseNo}`, value };
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${teams.botToken()}` };
    return { method: 'POST', path: '/api/messages', headers, body: JSON.stringify(activity) };
  };
}
