import type { CaseView, PersonalCaseView } from '../../domain/delivery/view-key.ts';
import { personById, sectionsLedBy, type Register } from '../../domain/people/register.ts';
import type { Person } from '../../domain/people/person.ts';
import type { CaseFile } from '../../domain/request/request-case.ts';
import { isBeforeForum } from '../../domain/request/request-status.ts';
import { adminTaskCard } from '../cards/admin-task-card.ts';
import { sceneFor, sceneIn } from '../cards/card-scene.ts';
import { contactCard } from '../cards/contact-card.ts';
import type { Card } from '../cards/elements.ts';
import { forumCard, forumCardOfLeader, summaryOf } from '../cards/forum-card.ts';
import { outcomeCard } from '../cards/outcome-card.ts';
import { triageCard } from '../cards/triage-card.ts';
import type { Drawn, DrawingParts } from './drawing-parts.ts';

/** Draws what stands in Teams of one case; null when it should not stand. */
export async function drawCaseView(
  parts: DrawingParts,
  view: Exclude<CaseView, { kind: 'senderMail' }>,
): Promise<Drawn | null> {
  const [register, opened] = await Promise.all([
    parts.world.register.read(),
    parts.world.cases.open(view.caseNo),
  ]);
  if (!opened) return null;
  const { file } = opened;
  if (view.kind === 'forumCard') return inChannel(parts, file, register);
  const person = personById(register, view.personId);
  if (!person) return null;
  const card = await personalCard(parts, view, file, register, person);
  const summary = summaryOf(file.request, sceneFor(person, register, parts.tabLink));
  return card && { to: { personId: person.id }, card, summary };
}

/** A view of a case as one person is to see it, in their own written form; null when it is not theirs. */
export async function drawCaseViewFor(
  parts: DrawingParts,
  view: CaseView,
  person: Person,
  file: CaseFile,
): Promise<Card | null> {
  if (view.kind === 'senderMail') return null;
  const register = await parts.world.register.read();
  if (view.kind !== 'forumCard')
    return view.personId === person.id ? personalCard(parts, view, file, register, person) : null;
  if (!isSeenByForum(file)) return null;
  const scene = sceneFor(person, register, parts.tabLink);
  const { history, leaders } = await besides(parts, file, register);
  return forumCardOfLeader(file, history, scene, sectionsLedBy(register, person.id), leaders);
}

async function inChannel(parts: DrawingParts, file: CaseFile, register: Register): Promise<Drawn | null> {
  if (!isSeenByForum(file)) return null;
  const scene = sceneIn(register.settings.channelForm, register, parts.tabLink);
  const { history, leaders } = await besides(parts, file, register);
  const card = forumCard(file, history, scene, leaders);
  return { to: 'forumChannel', card, summary: summaryOf(file.request, scene) };
}

/** What a card in the channel needs beside the case. */
async function besides(parts: DrawingParts, { request }: CaseFile, register: Register) {
  const [history, leaders] = await Promise.all([
    parts.world.cases.history(request.caseNo),
    leaderIds(parts, register),
  ]);
  return { history, leaders };
}

/** What the forum itself has asked the sender stays in its channel while it waits for the answer. */
function isSeenByForum({ request }: CaseFile): boolean {
  return !isBeforeForum(request.status) || request.askedInForum;
}

async function personalCard(
  { world, tabLink }: DrawingParts,
  view: PersonalCaseView,
  file: CaseFile,
  register: Register,
  person: Person,
): Promise<Card | null> {
  const scene = sceneFor(person, register, tabLink);
  const history = await world.cases.history(view.caseNo);
  switch (view.kind) {
    case 'triageCard':
      return triageCard(file, history, scene, view);
    case 'contactCard':
      return contactCard(file, history, scene, person.id);
    case 'adminTask':
      return adminTaskCard(file, history, scene);
    case 'outcomeCard':
      return outcomeCard(file, history, scene, person.id);
  }
}

/** Teams ids of the section leaders that the bot has met, in a fixed order so that the card does not change for nothing. */
async function leaderIds({ conversations }: DrawingParts, register: Register): Promise<string[]> {
  const leaders = new Set(register.sections.flatMap((section) => section.leaderIds));
  const met = await conversations.people();
  return met
    .filter((each) => leaders.has(each.personId) && each.teamsUserId !== '')
    .map((each) => each.teamsUserId)
    .sort();
}
