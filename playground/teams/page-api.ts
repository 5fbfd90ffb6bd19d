import type { ServerResponse } from 'node:http';
import { z } from 'zod';
import { CONNECTOR_FAULTS } from './faults.ts';
import { header, type Call, type Handler, type Reply } from './http.ts';
import type { TeamsOptions } from './options.ts';
import { overview, searchOf, shown } from './page-view.ts';
import type { TeamsWorld, WorldParts } from './world.ts';

const json = z.record(z.string(), z.unknown());
const who = z.object({ persona: z.string() });
const onMessage = who.extend({ message: z.string() });
const place = z.object({ base: z.string(), root: z.string().optional() });
const faults = z
  .object({
    duplicate: z.boolean(),
    reorder: z.boolean(),
    delayMs: z.number().min(0).max(60_000),
    noRefresh: z.boolean(),
    expiredBotToken: z.boolean(),
    expiredTabToken: z.boolean(),
    limits: z.boolean(),
    chance: z.object({ kind: z.enum(CONNECTOR_FAULTS), probability: z.number() }),
    next: z.object({ kind: z.enum(CONNECTOR_FAULTS), count: z.number().int().positive() }),
    seed: z.number(),
    clear: z.literal(true),
  })
  .partial();

type Action = (body: unknown) => unknown;

/** What the page asks of this Teams. Not Microsoft's protocol: the page is ours. */
export function pageApi(world: TeamsWorld, parts: WorldParts, options: TeamsOptions): Handler {
  const actions = { ...reading(world, parts), ...acting(world, options), ...steering(world, parts) };
  const ask = async (call: Call): Promise<Reply> => {
    const action = actions[call.path];
    if (!action) return { status: 404, body: { error: call.path } };
    // A page from elsewhere can send forms here, but not JSON: that takes a preflight, which nobody answers.
    if (!header(call, 'content-type')?.startsWith('application/json'))
      return { status: 415, body: { error: 'JSON only.' } };
    try {
      return { status: 200, body: (await action(call.body)) ?? {} };
    } catch (error) {
      return { status: 400, body: { error: error instanceof Error ? error.message : String(error) } };
    }
  };
  return (call, response) => {
    if (!call.path.startsWith('/api/')) return undefined;
    if (call.method === 'POST') return ask(call);
    if (call.path === '/api/world') return { status: 200, body: overview(world, parts, options) };
    if (call.path === '/api/calls') return { status: 200, body: world.calls };
    if (call.path === '/api/events') return events(parts, response);
    return undefined;
  };
}

function reading(world: TeamsWorld, parts: WorldParts): Record<string, Action> {
  const { directory, conversations, views } = parts;
  return {
    '/api/messages': (body) => {
      const { persona, where } = who.extend({ where: z.string() }).parse(body);
      const reader = directory.persona(persona);
      return conversations
        .at(directory.placeNamed(where))
        .map((one) => shown(one, directory, views.now(reader, one)));
    },
    '/api/view': (body) => {
      const { persona, message } = onMessage.parse(body);
      return world.viewAs(persona, message);
    },
    '/api/token': (body) => {
      const expired = world.faults.expiredTabToken ? { expiresIn: -3600 } : {};
      return { token: world.userToken(who.parse(body).persona, expired) };
    },
  };
}

function acting(world: TeamsWorld, options: TeamsOptions): Record<string, Action> {
  return {
    '/api/say': (body) => {
      const { persona, where, text } = who
        .extend({ where: z.string(), text: z.string().trim().min(1) })
        .parse(body);
      return world.say(persona, where, text);
    },
    '/api/share': (body) => {
      const { persona, where, card } = who.extend({ where: z.string(), card: json }).parse(body);
      return world.share(persona, where, card);
    },
    '/api/press': (body) => {
      const { persona, message, verb, data } = onMessage.extend({ verb: z.string(), data: json }).parse(body);
      return world.press(persona, message, { verb, data });
    },
    '/api/submit': (body) => {
      const { persona, message, data } = onMessage.extend({ data: json }).parse(body);
      return world.submit(persona, message, data);
    },
    '/api/dialog': (body) => {
      const { persona, message, data } = onMessage.extend({ data: json }).parse(body);
      return world.openDialog(persona, message, data);
    },
    '/api/query': (body) => {
      const { persona, text } = who.extend({ text: z.string() }).parse(body);
      const { commandId, parameter } = searchOf(options);
      return world.query(persona, commandId, text, parameter);
    },
  };
}

function steering(world: TeamsWorld, parts: WorldParts): Record<string, Action> {
  const { directory, dialogs, changes } = parts;
  return {
    '/api/dialog/submit': (body) => {
      const { persona, origin, data } = who
        .extend({ origin: z.object({ place, messageId: z.string().optional() }), data: json })
        .parse(body);
      const { base, root } = origin.place;
      const { messageId } = origin;
      const where = root === undefined ? { base } : { base, root };
      return dialogs.submitData(
        directory.persona(persona),
        messageId === undefined ? { place: where } : { place: where, messageId },
        data,
      );
    },
    '/api/install': async (body) => {
      const { persona, on } = z.object({ persona: z.string().optional(), on: z.boolean() }).parse(body);
      const once = { patienceMs: 0 };
      if (persona === undefined) await (on ? world.installTeam(once) : world.uninstallTeam());
      else await (on ? world.installPersonal(persona, once) : world.uninstallPersonal(persona));
    },
    '/api/faults': (body) => {
      const { chance, next, seed, clear, ...switches } = faults.parse(body);
      if (clear) world.faults.clear();
      Object.assign(world.faults, switches);
      if (chance) world.faults.chance(chance.kind, chance.probability);
      if (next) world.faults.next(next.kind, next.count);
      if (seed !== undefined) world.faults.seed(seed);
      changes.tell({ kind: 'faults' });
      return world.faults.state();
    },
  };
}

/** Server-sent events: one for each change, until the page goes away. */
function events(parts: WorldParts, response: ServerResponse): 'taken' {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  response.write(': hello\n\n');
  const stop = parts.changes.listen((change) => response.write(`data: ${JSON.stringify(change)}\n\n`));
  response.on('close', stop);
  return 'taken';
}
