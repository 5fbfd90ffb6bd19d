import type { BotConfig, GraphConfig } from '../../config.ts';
import { askJson, OutOfReach, Refused } from './ask-json.ts';
import { tokenSource } from './credentials.ts';

/** Audience of tokens for Graph. Source: Microsoft, «Get access without a user». */
export const GRAPH = 'https://graph.microsoft.com';
/** Audience of a token that is exchanged for another app's. Source: Microsoft, «Configure an application to trust a managed identity». */
const EXCHANGE = 'api://AzureADTokenExchange';
/** Source: RFC 7523, section 2.2. */
const ASSERTION_TYPE = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
/** A token is not used in its last minutes, so that it does not expire under way. */
const MARGIN_S = 300;

/**
 * The token to read Graph with, kept until shortly before it expires.
 *
 * What the manifest asks for is granted to the app of its `webApplicationInfo` (Microsoft, «Grant RSC permissions to
 * your app»), and that cannot be a managed identity. So in Azure the identity's token is exchanged for one of that
 * app, which trusts the identity and needs no secret. With a secret the bot is an app itself, and asks as itself.
 * @throws (the function it gives) {Refused} when the app does not trust the identity; {OutOfReach} when nobody answers
 */
export function graphTokenSource(bot: BotConfig, graph: GraphConfig): () => Promise<string> {
  if (bot.auth === 'off') return () => Promise.reject(new Refused('no authentication'));
  if (bot.type === 'SingleTenant') return given(tokenSource(bot, GRAPH));
  return exchanged(given(tokenSource(bot, EXCHANGE)), graph);
}

function given(own: () => Promise<string | null>): () => Promise<string> {
  return async () => {
    const token = await own().catch((error: unknown) => {
      throw new OutOfReach('no token of our own', { cause: error });
    });
    if (token === null) throw new Refused('no token of our own');
    return token;
  };
}

/** @param now milliseconds since 1970 */
export function exchanged(
  own: () => Promise<string>,
  { clientId, tokenUrl }: Pick<GraphConfig, 'clientId' | 'tokenUrl'>,
  now: () => number = Date.now,
): () => Promise<string> {
  let kept = { token: '', untilMs: 0 };
  return async () => {
    if (now() < kept.untilMs) return kept.token;
    const form = new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: clientId,
      scope: `${GRAPH}/.default`,
      client_assertion_type: ASSERTION_TYPE,
      client_assertion: await own(),
    });
    const { access_token: token, expires_in: seconds } = await askJson(tokenUrl, {
      method: 'POST',
      body: form,
    });
    if (typeof token !== 'string' || typeof seconds !== 'number') throw new Refused('no token in the answer');
    kept = { token, untilMs: now() + (seconds - MARGIN_S) * 1000 };
    return token;
  };
}
