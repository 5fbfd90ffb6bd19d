import type { Message } from './conversations.ts';
import type { Directory } from './directory.ts';
import type { Json } from './json.ts';
import type { TeamsOptions } from './options.ts';
import type { View } from './outcomes.ts';
import type { Overview, ShownMessage } from './page-contract.ts';
import { cardOf } from './wire.ts';
import type { TeamsWorld, WorldParts } from './world.ts';

/** What the page shows around the messages. */
export function overview(
  world: TeamsWorld,
  { directory, conversations }: WorldParts,
  options: TeamsOptions,
): Overview {
  return {
    personas: directory.personas.map((one) => ({
      ...one,
      chatId: directory.chatId(one),
      installed: conversations.personalInstalled(one.id),
    })),
    team: {
      id: directory.team.id,
      name: directory.team.name,
      installed: conversations.teamInstalled,
      channels: directory.channels,
    },
    bot: directory.bot,
    tenantId: directory.tenantId,
    tabUrl: options.tabUrl,
    ...(options.publicPageUrl === undefined ? {} : { publicPageUrl: options.publicPageUrl }),
    search: searchOf(options),
    faults: world.faults.state(),
  };
}

/** A message as one person sees it now. */
export function shown(message: Message, directory: Directory, view: View): ShownMessage {
  const { id, root, at, version, updatedAt, personaId, activity } = message;
  const card = cardOf(activity);
  const reader = directory.personas.find((one) => one.id === personaId);
  const others = (activity.attachments ?? []).filter(
    (one) => one.content !== card && one.contentType !== 'text/html',
  );
  return {
    id,
    root,
    at,
    version,
    ...(updatedAt === undefined ? {} : { updatedAt }),
    author: personaId === undefined ? directory.bot.name : (reader?.name ?? personaId),
    fromBot: personaId === undefined,
    text: activity.text ?? '',
    others: others.map((one) => ({ contentType: one.contentType, content: one.content as Json })),
    view,
    refreshes: refreshes(card),
  };
}

const refreshes = (card: Json | undefined) => card?.refresh !== undefined;

/** The search command that is offered when the caller names none. */
export function searchOf(options: TeamsOptions): Overview['search'] {
  return options.search ?? { commandId: 'search', title: 'Søk i saker', parameter: 'q' };
}
