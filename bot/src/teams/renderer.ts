import type { ConversationStore } from '../application/ports/conversation-store.ts';
import type { Renderer, Rendering } from '../application/ports/delivery.ts';
import type { World } from '../application/ports/world.ts';
import type { View } from '../domain/delivery/view-key.ts';
import { personById, sectionsLedBy, type Register } from '../domain/people/register.ts';
import type { Person } from '../domain/people/person.ts';
import type { CaseFile } from '../domain/request/request-case.ts';
import { isBeforeForum } from '../domain/request/request-status.ts';
import { adminTaskCard } from './cards/admin-task-card.ts';
import { sceneFor, sceneIn } from './cards/card-scene.ts';
import { contactCard } from './cards/contact-card.ts';
import type { Card } from './cards/elements.ts';
import { forumCard, forumCardOfLeader, summaryOf } from './cards/forum-card.ts';
import { triageCard } from './cards/triage-card.ts';

type Parts = {
  world: Pick<World, 'cases' | 'register'>;
  conversations: Pick<ConversationStore, 'people'>;
  tabLink: (caseNo: string) => string;
};

/** Draws views from the tables as they are now. */
export type Drawing = {
  render: Renderer;
  /** A view of a case as one person is to see it, in their own written form; null when it is not theirs. */
  drawFor(view: View, person: Person, file: CaseFile): Promise<Card | null>;
};

export function createDrawing(parts: Parts): Drawing {
  return {
    async render(view) {
      const [register, opened] = await Promise.all([
        parts.world.register.read(),
        parts.world.cases.open(view.caseNo),
      ]);
      return opened ? rendering(parts, view, opened.file, register) : null;
    },
    async drawFor(view, person, file) {
      const register = await parts.world.register.read();
      if (view.kind !== 'forumCard') {
        return view.personId === person.id ? personalCard(parts, view, file, register, person) : null;
      }
      if (isBeforeForum(file.request.status)) return null;
      const scene = sceneFor(person, register, parts.tabLink);
      const refreshFor = await leaderIds(parts, register);
      return forumCardOfLeader(file, scene, sectionsLedBy(register, person.id), refreshFor);
    },
  };
}

async function rendering(
  parts: Parts,
  view: View,
  file: CaseFile,
  register: Register,
): Promise<Rendering | null> {
  const { request } = file;
  if (view.kind === 'forumCard') {
    if (isBeforeForum(request.status)) return null;
    const scene = sceneIn(register.settings.channelForm, register, parts.tabLink);
    const card = forumCard(file, scene, await leaderIds(parts, register));
    return { to: 'forumChannel', card, summary: summaryOf(request, scene) };
  }
  const person = personById(register, view.personId);
  if (!person) return null;
  const card = await personalCard(parts, view, file, register, person);
  const summary = summaryOf(request, sceneFor(person, register, parts.tabLink));
  return card && { to: { personId: person.id }, card, summary };
}

async function personalCard(
  { world, tabLink }: Parts,
  view: Exclude<View, { kind: 'forumCard' }>,
  file: CaseFile,
  register: Register,
  person: Person,
): Promise<Card | null> {
  const scene = sceneFor(person, register, tabLink);
  switch (view.kind) {
    case 'triageCard':
      return triageCard(file, await world.cases.history(view.caseNo), scene, view);
    case 'contactCard':
      return contactCard(file, scene, person.id);
    case 'adminTask':
      return adminTaskCard(file, scene);
  }
}

/** Teams ids of the section leaders that the bot has met, in a fixed order so that the card does not change for nothing. */
async function leaderIds({ conversations }: Parts, register: Register): Promise<string[]> {
  const leaders = new Set(register.sections.flatMap((section) => section.leaderIds));
  const met = await conversations.people();
  return met
    .filter((each) => leaders.has(each.personId) && each.teamsUserId !== '')
    .map((each) => each.teamsUserId)
    .sort();
}
