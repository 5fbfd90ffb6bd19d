import type { CaseSummary } from '../../application/ports/case-store.ts';
import type { Forum } from '../../domain/forum/forum-calendar.ts';
import { addDays } from '../../domain/kernel/calendar.ts';
import type { Person } from '../../domain/people/person.ts';
import type { Section } from '../../domain/people/register.ts';
import { actionSet, execute, openDialog, openUrl, refreshBy } from './actions.ts';
import type { CardScene } from './card-scene.ts';
import { senderLine } from './case-facts.ts';
import { card, container, heading, said, shortened, text, type Card, type Element } from './elements.ts';
import { fitting, ROOM_FOR_LINES } from './fitting.ts';

const TITLE_ON_LINE = 80;

/** A case on the agenda that some of a leader's sections have not answered. */
export type OwedCase = { case: CaseSummary; sections: Section[] };

/** What one leader still owes lederforum, or that they owe nothing, or that it is over. */
export type ReminderReading = { person: Person; forum: Forum; owed: OwedCase[]; view: string };

/** One message with all that a section leader owes an answer on before the next lederforum, and the buttons for it (T018). */
export function reminderCard(reading: ReminderReading, scene: CardScene): Card {
  const { forum, owed, view } = reading;
  const { reminder, agenda } = scene.forumTexts;
  const isOver = scene.register.today > forum.date;
  const words = isOver ? reminder.over(scene.day(forum.date)) : greeting(reading, scene);
  const { shown, left } = fitting(
    isOver ? [] : owed.map((each) => owedLine(each, view, scene)),
    ROOM_FOR_LINES,
  );
  return card({
    lang: scene.form,
    spoken: words,
    body: [
      heading(words),
      ...(isOver ? [] : [summary(owed, scene)]),
      ...shown,
      ...(left > 0 ? [text(agenda.more(left), { weight: 'Bolder' })] : []),
    ],
    actions: [openUrl(agenda.openMeeting, scene.placeLink(`forum:${forum.date}`))],
    refresh: refreshBy({ view }, []),
  });
}

function greeting({ person, forum }: ReminderReading, scene: CardScene): string {
  const { reminder } = scene.forumTexts;
  const { today } = scene.register;
  const [name = person.name] = person.name.split(' ');
  if (forum.date === today) return reminder.today(name, forum.time);
  if (forum.date === addDays(today, 1)) return reminder.tomorrow(name, forum.time);
  return reminder.later(name, scene.day(forum.date), forum.time);
}

function summary(owed: OwedCase[], scene: CardScene): Element {
  const { reminder } = scene.forumTexts;
  if (owed.length === 0) return text(reminder.thanks, { weight: 'Bolder', color: 'Good' });
  const sections = new Set(owed.flatMap((each) => each.sections.map((section) => section.name[scene.form])));
  return said(reminder.owed(owed.length, [...sections]));
}

function owedLine({ case: each, sections }: OwedCase, view: string, scene: CardScene): Element[] {
  const { texts } = scene;
  const { caseNo } = each;
  const buttons = sections.flatMap((section) => [
    ...(sections.length > 1 ? [said(section.name[scene.form])] : []),
    actionSet([
      openDialog(texts.button.claim, 'claim', { caseNo, sectionId: section.id }, { style: 'positive' }),
      execute(texts.button.notOurs, 'declineClaim', { caseNo, sectionId: section.id, view }),
    ]),
  ]);
  return [
    container(
      [
        said(shortened(each.title, TITLE_ON_LINE), { weight: 'Bolder' }),
        said(`${caseNo} · ${senderLine(each, scene)}`, { isSubtle: true }),
        ...buttons,
      ],
      { separator: true, spacing: 'Medium' },
    ),
  ];
}
