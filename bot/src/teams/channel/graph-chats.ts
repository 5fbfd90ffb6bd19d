import { z } from 'zod';
import { Refused, type Body } from './ask-json.ts';

const installations = z.object({ value: z.array(z.object({ id: z.string() })) });
const chat = z.object({ id: z.string() });

/**
 * Finds Graph's id of somebody's chat with the bot (`19:…@unq.gbl.spaces`). It is not the Bot Connector's (`a:…`),
 * and Microsoft documents no way from one to the other; so it goes by the app that is installed for the person.
 * Source: Microsoft Graph v1.0, «List apps installed for user» (the app by its manifest's id) and «Get chat between
 * user and teamsApp»; permission TeamsAppInstallation.ReadForUser.All. A chat keeps its id, so it is asked for once.
 * @param teamsAppId the `id` of the app's manifest
 * @throws (the function it gives) {Refused} when the app is not installed for the person, or as `read`
 */
export function chatFinder(read: (path: string) => Promise<Body>, teamsAppId: string) {
  const known = new Map<string, string>();
  return async (aadObjectId: string): Promise<string> => {
    const id = known.get(aadObjectId) ?? (await ask(read, aadObjectId, teamsAppId));
    known.set(aadObjectId, id);
    return id;
  };
}

async function ask(read: (path: string) => Promise<Body>, aadObjectId: string, teamsAppId: string) {
  const apps = `users/${encodeURIComponent(aadObjectId)}/teamwork/installedApps`;
  const filter = encodeURIComponent(`teamsApp/externalId eq '${teamsAppId}'`);
  const installed = installations.safeParse(await read(`${apps}?$expand=teamsApp&$filter=${filter}`)).data;
  const [installation] = installed?.value ?? [];
  if (!installation) throw new Refused('the app is not installed for a person');
  const found = chat.safeParse(await read(`${apps}/${encodeURIComponent(installation.id)}/chat`)).data;
  if (!found) throw new Refused('a chat in an unknown shape');
  return found.id;
}
