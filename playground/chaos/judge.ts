import { isDeepStrictEqual } from 'node:util';
import { expectedViews } from '../../bot/src/application/delivery/expected-views.ts';
import { viewKey } from '../../bot/src/domain/delivery/view-key.ts';
import { markedWith } from '../../bot/src/teams/cards/view-mark.ts';
import type { Message } from '../teams/conversations.ts';
import type { TeamsWorld } from '../teams/start-teams.ts';
import type { Onlooker } from './onlooker.ts';

/** The bot's messages that stand, by the view that each shows. */
export function messagesByView(teams: TeamsWorld): Map<string, Message[]> {
  const places = ['Lederforum', ...teams.directory.personas.map((persona) => persona.id)];
  const all = places.flatMap((place) => teams.messages(place));
  const marked = all.flatMap((message) => {
    const key = /"id":"view\|([^"]+)"/.exec(JSON.stringify(message.activity))?.[1];
    return key === undefined ? [] : [{ key, message }];
  });
  const byKey = Map.groupBy(marked, ({ key }) => key);
  return new Map([...byKey].map(([key, found]) => [key, found.map(({ message }) => message)]));
}

/** How many more first posts Teams got than there are views. */
export function doubles(teams: TeamsWorld): number {
  return [...messagesByView(teams).values()].reduce((sum, messages) => sum + messages.length - 1, 0);
}

/** Views that do not stand as the tables are: drawn here from the tables, and compared with the message in Teams. */
export async function differingViews(teams: TeamsWorld, onlooker: Onlooker): Promise<string[]> {
  const standing = messagesByView(teams);
  const differing: string[] = [];
  for (const view of await expectedViews(onlooker.world)) {
    const rendering = await onlooker.render(view);
    if (rendering === null) continue;
    const key = viewKey(view);
    const messages = standing.get(key) ?? [];
    const { activityId } = await onlooker.views.row(key);
    const [message] = messages;
    const isRight =
      messages.length === 1 &&
      message?.id === activityId &&
      isDeepStrictEqual(cardIn(message), plain(markedWith(rendering.card, key)));
    if (!isRight) differing.push(key);
  }
  return differing;
}

function cardIn({ activity }: Message): unknown {
  const [attachment] = (activity.attachments ?? []) as { content?: unknown }[];
  return attachment?.content;
}

function plain(value: object): unknown {
  return JSON.parse(JSON.stringify(value)) as unknown;
}

/** Acknowledged changes that are in no history, and lines that nobody asked for. */
export async function lostChanges(
  { world }: Onlooker,
  acknowledged: ReadonlyMap<string, number>,
): Promise<{ lost: number; doubled: number }> {
  let [lost, doubled] = [0, 0];
  for (const [caseNo, changes] of acknowledged) {
    // The line of its being received is one more.
    const more = (await world.cases.history(caseNo)).length - 1 - changes;
    lost += Math.max(0, -more);
    doubled += Math.max(0, more);
  }
  return { lost, doubled };
}
