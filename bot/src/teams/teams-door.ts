import type { Request, Response } from 'restify';
import type { ConversationStore } from '../application/ports/conversation-store.ts';
import type { Lookout, Messenger, Renderer } from '../application/ports/delivery.ts';
import type { World } from '../application/ports/world.ts';
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
import { tabLinkOf } from './cards/card-scene.ts';
import { createMessenger } from './messenger.ts';
import { createDrawing } from './renderer.ts';

export type TeamsDoorDeps = {
  world: World;
  conversations: ConversationStore;
  /** Lets views that waited for an address be delivered at once. */
  unpark: () => Promise<void>;
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
  const { world, conversations, config } = deps;
  const tabLink = tabLinkOf(config.teamsAppId);
  const drawing = createDrawing({ world, conversations, tabLink });
  const parts: BotParts = { ...deps, drawing, tabLink };
  const adapter = new DoorAdapter(config.bot);
  adapter.onTurnError = (_context, error) => {
    logFault(parts, 'turn', error);
    return Promise.resolve();
  };
  const bot = new CaseBot(parts);
  const connector = createConnector(tokenSource(config.bot), trustIn(config.bot));
  const tenantId = config.bot.auth === 'on' ? config.bot.tenantId : null;
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
    messenger: createMessenger({ connector, conversations, register: world.register, tenantId }),
    lookout: createLookout(deps),
    render: drawing.render,
  };
}

/** Looks by Microsoft Graph when the server was told where that is. */
export function createLookout({
  world: { register },
  conversations,
  config,
  log,
}: Pick<TeamsDoorDeps, 'conversations' | 'config' | 'log'> & { world: Pick<World, 'register'> }): Lookout {
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
