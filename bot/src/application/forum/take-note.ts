import { forumOnDay } from '../../domain/forum/forum-calendar.ts';
import type { CaseNote } from '../../domain/forum/minutes.ts';
import type { CivilDate } from '../../domain/kernel/calendar.ts';
import { accepted, refused, type Outcome } from '../../domain/kernel/outcome.ts';
import { may } from '../../domain/people/permissions.ts';
import type { Person } from '../../domain/people/person.ts';
import type { World } from '../ports/world.ts';

/**
 * Writes the note beside one case in one forum, until the minutes are approved.
 * @param seenVersion the version of the note that was read; 0 when there was none. Somebody else's newer words come back.
 */
export async function takeNote(
  world: World,
  person: Person,
  { date, caseNo, text, seenVersion }: { date: CivilDate; caseNo: string; text: string; seenVersion: number },
): Promise<Outcome<CaseNote>> {
  const register = await world.register.read();
  const allowed = may(person, 'takeNotes', {}, register);
  if (!allowed.ok) return allowed;
  if (!forumOnDay(register, date)) return refused({ code: 'forumNotThere', date });
  if ((await world.forums.meeting(date)).approvedAt !== null)
    return refused({ code: 'minutesApproved', date });
  if (!(await world.cases.open(caseNo))) return refused({ code: 'unknownCase', caseNo });
  const note = { forum: date, caseNo, text, by: person.id, at: world.now(), version: seenVersion + 1 };
  if (await world.forums.saveNote(note)) return accepted(note);
  return overtaken((await world.forums.recordOf(date, caseNo)).notes[0]);
}

/** Somebody else's newer words, so that whoever was late loses neither theirs nor their own. */
function overtaken(theirs: CaseNote | undefined) {
  const { by = null, text = '', at = 0, version = 0 } = theirs ?? {};
  return refused({ code: 'noteChangedMeanwhile', personId: by, text, at, version });
}
