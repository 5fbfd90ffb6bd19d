import { readAgenda } from '../../application/forum/read-agenda.ts';
import { viewKey, type View } from '../../domain/delivery/view-key.ts';
import { inMinutesOrder } from '../../domain/forum/agenda.ts';
import { agendaDay, forumOnDay, nextForum, type Forum } from '../../domain/forum/forum-calendar.ts';
import { osloInstant, type CivilDate } from '../../domain/kernel/calendar.ts';
import { meetingState } from '../../domain/forum/meeting.ts';
import type { Register } from '../../domain/people/register.ts';
import {
  agendaCard,
  cancelledAgendaCard,
  type AgendaReading,
  type DecidedCase,
} from '../cards/agenda-card.ts';
import { sceneIn } from '../cards/card-scene.ts';
import type { Card } from '../cards/elements.ts';
import type { Drawn, DrawingParts } from './drawing-parts.ts';

type AgendaView = Extract<View, { kind: 'agendaCard' }>;

/**
 * Draws a lederforum's card in its channel: nothing before the morning on which the agenda is posted, and of a forum that has
 * passed or is not held only what a card that stands already has to say.
 */
export async function drawAgenda(parts: DrawingParts, view: AgendaView): Promise<Drawn | null> {
  const register = await parts.world.register.read();
  const scene = sceneIn(register.settings.channelForm, register, parts.tabLink);
  const inChannel = (card: Card): Drawn => ({ to: 'forumChannel', card, summary: card.fallbackText });
  const forum = forumOnDay(register, view.forum);
  const isDue = forum !== undefined && isPostedBy(parts.world.now(), forum.date, register);
  if (!isDue && (await parts.threadLink(viewKey(view))) === null) return null;
  return forum === undefined
    ? inChannel(cancelledAgendaCard(view.forum, nextForum(register, view.forum), scene))
    : inChannel(agendaCard(await readCardOf(parts, register, forum), scene));
}

/** From the morning of the day on which the agenda is posted until the forum's day is over. */
function isPostedBy(now: number, forum: CivilDate, register: Register): boolean {
  const from = osloInstant(agendaDay(register, forum), register.settings.workingHours.from);
  return from <= now && register.today <= forum;
}

async function readCardOf(parts: DrawingParts, register: Register, forum: Forum): Promise<AgendaReading> {
  const { date } = forum;
  const [items, meeting, decided] = await Promise.all([
    readAgenda(parts.world, register, date),
    parts.world.forums.meeting(date),
    decidedIn(parts, date),
  ]);
  const lines = items.map(async (item) => ({ ...item, thread: await threadOf(parts, item.case.caseNo) }));
  return { forum, state: meetingState(meeting, register.today), items: await Promise.all(lines), decided };
}

async function decidedIn(parts: DrawingParts, date: string): Promise<DecidedCase[]> {
  const { lines } = await parts.world.forums.record(date);
  const caseNos = [...new Set(lines.map((line) => line.caseNo))];
  const opened = await Promise.all(caseNos.map((caseNo) => parts.world.cases.open(caseNo)));
  const files = opened.flatMap((each) => (each ? [each.file] : []));
  return Promise.all(
    inMinutesOrder(files, lines).map(async ({ request }) => ({
      case: { ...request, thread: await threadOf(parts, request.caseNo) },
      lines: lines.filter((line) => line.caseNo === request.caseNo),
    })),
  );
}

function threadOf(parts: DrawingParts, caseNo: string): Promise<string | null> {
  return parts.threadLink(viewKey({ kind: 'forumCard', caseNo }));
}
