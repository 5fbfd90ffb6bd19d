import { awaitingAnswers, readAgenda } from '../../application/forum/read-agenda.ts';
import { viewKey, type View } from '../../domain/delivery/view-key.ts';
import { owing } from '../../domain/forum/agenda.ts';
import { forumOnDay, nextForum } from '../../domain/forum/forum-calendar.ts';
import { workingDaysBefore } from '../../domain/kernel/calendar.ts';
import type { Person } from '../../domain/people/person.ts';
import { personById, sectionsLedBy, type Register } from '../../domain/people/register.ts';
import { sceneFor } from '../cards/card-scene.ts';
import type { Card } from '../cards/elements.ts';
import { reminderCard, type ReminderReading } from '../cards/reminder-card.ts';
import type { Drawn, DrawingParts } from './drawing-parts.ts';

type ReminderView = Extract<View, { kind: 'reminder' }>;

/** Draws a reminder for the first time: only on the working day before the forum, and only while something is owed. */
export async function drawReminder(parts: DrawingParts, view: ReminderView): Promise<Drawn | null> {
  const register = await parts.world.register.read();
  const person = personById(register, view.personId);
  const forum = nextForum(register, view.day);
  if (!person || register.today > forum || view.day !== workingDaysBefore(forum, 1)) return null;
  const reading = await readReminder(parts, register, view, person);
  if (reading === null || reading.owed.length === 0) return null;
  const card = reminderCard(reading, sceneFor(person, register, parts.tabLink));
  return { to: { personId: person.id }, card, summary: card.fallbackText };
}

/** The same as it is now, for the person who answers on it; null when there is no such forum any more. */
export async function drawReminderFor(
  parts: DrawingParts,
  view: ReminderView,
  person: Person,
): Promise<Card | null> {
  const register = await parts.world.register.read();
  const reading = await readReminder(parts, register, view, person);
  return reading && reminderCard(reading, sceneFor(person, register, parts.tabLink));
}

async function readReminder(
  { world }: DrawingParts,
  register: Register,
  view: ReminderView,
  person: Person,
): Promise<ReminderReading | null> {
  const forum = forumOnDay(register, nextForum(register, view.day));
  if (!forum) return null;
  const led = sectionsLedBy(register, person.id);
  const items = await readAgenda(world, register, forum.date);
  const owed = awaitingAnswers(items.map((item) => item.case))
    .map((each) => ({ case: each, sections: owing(each, { sections: led }) }))
    .filter(({ sections }) => sections.length > 0);
  return { person, forum, owed, view: viewKey(view) };
}
