import type { CaseNote, ForumMeeting, MinutesLine } from '../../domain/forum/minutes.ts';
import type { CivilDate } from '../../domain/kernel/calendar.ts';
import type { CaseNo } from '../../domain/kernel/case-no.ts';

/** What one forum decided and noted, over the cases of all years: lines in the order they were decided. */
export type ForumRecord = { lines: MinutesLine[]; notes: CaseNote[] };

/** Lederforum's meetings. The minutes' lines are written by the case store, in the transaction of the decision. */
export type ForumStore = {
  record(date: CivilDate): Promise<ForumRecord>;
  /** The same for one case. */
  recordOf(date: CivilDate, caseNo: CaseNo): Promise<ForumRecord>;
  /** Saves the note's next version; false when somebody else has saved that one. Saving one's own words again is a yes. */
  saveNote(note: CaseNote): Promise<boolean>;
  meeting(date: CivilDate): Promise<ForumMeeting>;
  /** Changes a meeting once: `change` may be asked again when two do it at the same time. */
  changeMeeting(date: CivilDate, change: (meeting: ForumMeeting) => ForumMeeting): Promise<ForumMeeting>;
};
