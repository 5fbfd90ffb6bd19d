import { setTimeout as wait } from 'node:timers/promises';
import type { Activities } from './activities.ts';
import type { BotDoor } from './bot-door.ts';
import type { Conversations } from './conversations.ts';
import type { Directory } from './directory.ts';
import type { Json } from './json.ts';

/** `again` tells the bot even if the app is there already; `patienceMs` is how long to wait for a bot that is not up. */
export type InstallOptions = { again?: boolean; patienceMs?: number };

type Parts = { directory: Directory; conversations: Conversations; activities: Activities; door: BotDoor };

type Scope = { installed: () => boolean; set: (installed: boolean) => void; personaId?: string };

/** Adding the app to the team or to a person's chats, and removing it. */
export function installing({ directory, conversations, activities, door }: Parts) {
  const team: Scope = {
    installed: () => conversations.teamInstalled,
    set: (installed) => conversations.installTeam(installed),
  };
  const personal = (personaId: string): Scope => ({
    installed: () => conversations.personalInstalled(directory.persona(personaId).id),
    set: (installed) => conversations.installPersonal(personaId, installed),
    personaId,
  });
  const told = ({ personaId }: Scope, action: 'add' | 'remove') => {
    const persona = personaId === undefined ? directory.personas[0] : directory.persona(personaId);
    if (!persona) throw new Error('There are no personas.');
    return activities.installation(persona, action, personaId === undefined ? 'team' : 'personal');
  };
  const add = async (scope: Scope, { again = false, patienceMs = 60_000 }: InstallOptions = {}) => {
    if (scope.installed() && !again) return;
    // First installed, then told: the bot may write there while it is being told.
    scope.set(true);
    for (const activity of told(scope, 'add')) {
      const status = await sendWhenUp(door, activity, patienceMs);
      if (status >= 200 && status < 300) continue;
      scope.set(false);
      throw new Error(`The bot was not told that it is installed: it answered ${status || 'nothing'}.`);
    }
  };
  const remove = async (scope: Scope) => {
    scope.set(false);
    for (const activity of told(scope, 'remove')) await door.send(activity);
  };
  return {
    installTeam: (options?: InstallOptions) => add(team, options),
    installPersonal: (personaId: string, options?: InstallOptions) => add(personal(personaId), options),
    uninstallTeam: () => remove(team),
    uninstallPersonal: (personaId: string) => remove(personal(personaId)),
  };
}

/** @returns the status of the bot's answer; 0 or 5xx if it had not come up when the patience ended */
async function sendWhenUp(door: BotDoor, activity: Json, patienceMs: number): Promise<number> {
  const end = Date.now() + patienceMs;
  for (;;) {
    const { status } = await door.send(activity);
    if ((status !== 0 && status < 500) || Date.now() >= end) return status;
    await wait(300);
  }
}
