import type { Request, Response } from 'restify';
import type { DigestDeps } from '../application/digest/digest-context.ts';
import type { ConversationStore } from '../application/ports/conversation-store.ts';
import type { Lookout, Messenger, Renderer, ViewStore } from '../application/ports/delivery.ts';
import type { RegisterStore, World } from '../application/ports/world.ts';
import type { BotConfig, Config } from '../config.ts';
import { logFault, type BotParts } from './bot/bot-parts.ts';
import { CaseBot } from './bot/case-bot.ts';
import { createConnector } from './channel/connector.ts';
import { tokenSource } from './channel/credentials.ts';
import { DoorAdapter } from './channel/door-adapter.ts';
import { createGraphLookout, noLookout } from './channel/graph-lookout.ts';
import { graphTokenSource } from './channel/graph-token.ts';
import { isTrustedServiceUrl } from './channel/service-urls.ts';
import { groupFinder } from './channel/team-details.ts';
import { threadLinker } from './channel/thread-link.ts';
import { tabLinkOf } from './cards/card-scene.ts';
import { createMessenger } from './messenger.ts';
import { createDrawing } from './renderer.ts';

export type TeamsDoorDeps = {
  world: World;
  conversations: ConversationStore;
  digest: DigestDeps;
  /** Where views stand, and letting those that waited for an address be delivered at once. */
  views: Pick<ViewStore, 'row' | 'unpark'>;
  /** What goes to senders by mail; null where none is configured. */
  mail: Pick<Messenger, 'post'> | null;
  config: Pick<Config, 'bot' | 'graph' | 'publicUrl' | 'teamsAppId'>;
  /** The sender's own page for a case. */
  statusUrl: (caseNo: string, linkSalt: string) => string;
  log: (event: string, facts: Record<string, string | number | null>) => void;
};

export type TeamsDoor = {
  /** The handler for POST /api/messages; the body is parsed before it. Never rejects. */
  process: (req: Pick<Request, 'headers' | 'body'>, res: Pick<Response, 'send'>) => Promise<void>;
  messenger: Messenger;
  /** Finds cards whose posting got no answer. */
  lookout: Lookout;
  render: Renderer;
};

/** All that speaks Teams, behind one door. */
export function createTeamsDoor(deps: TeamsDoorDeps): TeamsDoor {
  const { world, conversations, config, views, mail } = deps;
  const tabLink = tabLinkOf(config.teamsAppId);
  const tenantId = config.bot.auth === 'on' ? config.bot.tenantId : null;
  const threadLink = threadLinker({ views, conversations, tenantId });
  const drawing = createDrawing({ ...deps, tabLink, threadLink, hasMail: mail !== null });
  const parts: BotParts = { ...deps, drawing, tabLink, unpark: () => views.unpark() };
  const adapter = new DoorAdapter(config.bot);
  adapter.onTurnError = (_context, error) => {
    logFault(parts, 'turn', error);
    return Promise.resolve();
  };
  const bot = new CaseBot(parts);
  const connector = createConnector(tokenSource(config.bot), trustIn(config.bot));
  return {
    async process(req, res) {
      try {
        const { authorization = '' } = req.headers;
        const answer = await adapter.answer(req.body, authorization, (context) => bot.run(context));
        if (answer.body === undefined) res.send(answer.status);
        else res.send(answer.status, answer.body);
      } catch (error) {
        res.send(500, { error: { code: 'Fault', message: logFault(parts, 'activity', error) } });
      }
    },
    messenger: createMessenger({ connector, conversations, register: world.register, tenantId, mail }),
    lookout: createLookout({ ...deps, register: world.register }),
    render: drawing.render,
  };
}

type LookoutDeps = Pick<TeamsDoorDeps, 'conversations' | 'config' | 'log'> & {
  register: Pick<RegisterStore, 'read'>;
};

/** Looks by Microsoft Graph when the server was told where that is. */
export function createLookout({ register, conversations, config, log }: LookoutDeps): Lookout {
  const { bot, graph, teamsAppId } = config;
  if (graph === null) return noLookout;
  const token = graphTokenSource(bot, graph);
  const groupIdOf = groupFinder(tokenSource(bot), trustIn(bot));
  return createGraphLookout({ graph, token, groupIdOf, conversations, register, teamsAppId, log });
}

/** With authentication off there is no token to lose, and the Agents Playground answers on any port. */
function trustIn(bot: BotConfig): (serviceUrl: string) => boolean {
  return bot.auth === 'on' ? (url) => isTrustedServiceUrl(url, bot.serviceUrls) : () => true;
}
