import { readFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { ActivityHandler, CloudAdapter, type InvokeResponse, type TurnContext } from 'botbuilder';
import restify from 'restify';
import { decide } from '../../bot/src/application/request/case-command.ts';
import { readConfig } from '../../bot/src/config.ts';
import { staleViews } from '../../bot/src/domain/delivery/stale-views.ts';
import { caseNoParts } from '../../bot/src/domain/kernel/case-no.ts';
import { fileFrom, key } from '../../bot/src/storage/case-rows.ts';
import { changeActions } from '../../bot/src/storage/case-transactions.ts';
import { openTables, readRange, transact } from '../../bot/src/storage/tables.ts';
import { Years } from '../../bot/src/storage/years.ts';
import { StrictAuthentication } from '../../bot/src/teams/channel/strict-authentication.ts';
import { ready } from './child.ts';
import { CLAIMANT, benchRegister, claimCommand } from './sample-claim.ts';

/**
 * The floor: a bare botbuilder and restify bot with the product's own check of tokens. Each invoke reads a case's rows
 * once, sends one transaction of the very operations that the product's claim sends, and answers a fixed card.
 */

const config = readConfig(process.env);
if (config.bot.auth === 'off') throw new Error('The floor checks tokens, as the product does.');
const tables = openTables(config.tables);
const years = new Years(tables, config.unit);
const card = JSON.parse(readFileSync(process.env.FLOOR_ANSWER ?? '', 'utf8')) as object;

const placeOf = (caseNo: string) => {
  const parts = caseNoParts(caseNo);
  if (!parts) throw new Error(`${caseNo} is not a case number.`);
  return { partition: years.partition(parts.year), serial: parts.serial };
};
const open = async (caseNo: string) => {
  const { partition, serial } = placeOf(caseNo);
  return fileFrom(await readRange(tables.cases, partition, key.caseRows(serial)));
};

/** What the rules make of the claim, asked once: what is left is the rows. */
async function sampleChange(caseNo: string) {
  const register = benchRegister();
  const opened = await open(caseNo);
  if (!opened) throw new Error(`There is no case ${caseNo}.`);
  const outcome = decide(opened.file, claimCommand(register), register, { by: CLAIMANT, at: Date.now() }, []);
  if (!outcome.ok || outcome.value === null) throw new Error('The sample claim was refused.');
  const change = outcome.value;
  const views = staleViews(opened.file, change, register);
  return { opened, change, views };
}

const sample = await sampleChange(process.env.FLOOR_SAMPLE ?? '');

class FloorBot extends ActivityHandler {
  protected override async onInvokeActivity({ activity }: TurnContext): Promise<InvokeResponse> {
    const { caseNo } = (activity.value as { action: { data: { caseNo: string } } }).action.data;
    const opened = await open(caseNo);
    if (!opened) throw new Error(`There is no case ${caseNo}.`);
    const place = placeOf(caseNo);
    const views = sample.views.map((view) => ('caseNo' in view ? { ...view, caseNo } : view));
    const rows = changeActions(place, { ...sample.opened, etag: opened.etag }, sample.change, views);
    const operation = { partitionKey: place.partition, rowKey: key.operation(randomUUID()), caseNo };
    await transact(tables.cases, [['create', operation], ...rows]);
    return { status: 200, body: card };
  }
}

const adapter = new CloudAdapter(new StrictAuthentication(config.bot));
const bot = new FloorBot();
const server = restify.createServer({ name: '' });
server.use(restify.plugins.bodyParser({ mapParams: false }));
server.post('/api/messages', async (req, res) => {
  const { headers, method = 'POST' } = req;
  const body = req.body as Record<string, unknown>;
  await adapter.process({ headers, method, body }, res, (context) => bot.run(context));
});
server.listen(config.port, config.host, () => {
  const operations =
    1 +
    changeActions(placeOf(sample.change.request.caseNo), sample.opened, sample.change, sample.views).length;
  ready(JSON.stringify({ operations }));
});
