import { addDays, addWorkingDays, dayNumber, workingDayFrom, type CivilDate } from '../kernel/calendar.ts';
import type { Settings } from '../people/settings.ts';

/** The next lederforum after a day: every n-th week from the anchor; a public holiday moves it to the next working day (T012). */
export function nextForum(settings: Settings['forum'], today: CivilDate): CivilDate {
  const step = settings.intervalWeeks * 7;
  const sinceAnchor = dayNumber(today) - dayNumber(settings.anchor);
  let turn = Math.floor(sinceAnchor / step);
  for (;;) {
    const held = workingDayFrom(addDays(settings.anchor, turn * step));
    if (held > today) return held;
    turn += 1;
  }
}

/** The last day on which a sender should have an answer after a forum. */
export function replyDue(settings: Settings, forum: CivilDate): CivilDate {
  return addWorkingDays(forum, settings.replyWorkingDays);
}
