import type { ForumChannel } from '../../application/ports/conversation-store.ts';
import { getJson, OutOfReach, Refused } from './ask-json.ts';

/**
 * Asks the Bot Connector which group of the directory a team is, for channels that were chosen before the id was kept
 * or by a message that did not tell it. Source: Microsoft, «Get Teams specific context for your bot», get team's details.
 * @param token the bot's own, for the connector
 * @param isTrusted whether an address may have the token
 * @throws (the function it gives) {Refused} when the bot is not in the team, {OutOfReach} when nobody answers
 */
export function groupFinder(
  token: () => Promise<string | null>,
  isTrusted: (serviceUrl: string) => boolean,
): (channel: Pick<ForumChannel, 'serviceUrl' | 'teamId'>) => Promise<string> {
  return async ({ serviceUrl, teamId }) => {
    if (!isTrusted(serviceUrl)) throw new Refused('service url not trusted');
    const bearer = await token().catch((error: unknown) => {
      throw new OutOfReach('no token for the connector', { cause: error });
    });
    const url = `${serviceUrl.replace(/\/$/, '')}/v3/teams/${encodeURIComponent(teamId)}`;
    const { aadGroupId } = await getJson(url, bearer ?? '');
    if (typeof aadGroupId !== 'string') throw new Refused('a team without a group');
    return aadGroupId;
  };
}
