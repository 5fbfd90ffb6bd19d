import { accepted, refused, type Outcome } from '../kernel/outcome.ts';
import type { Act } from '../kernel/act.ts';
import { change, type ChangeOrNothing } from '../request/case-change.ts';
import type { CaseFile } from '../request/request-case.ts';
import { minutesLine, type MinutesLine } from './minutes.ts';

/** The decision that an undo would take back: the case's last change, made in the forum that is being held. */
export function undoable(file: CaseFile, lines: MinutesLine[], act: Act): MinutesLine | undefined {
  return lines.find(
    (line) =>
      line.forum === act.inForum && line.version === file.request.version && line.decision !== 'undone',
  );
}

/**
 * A mis-click is taken back within the meeting, by a new decision that everybody sees: the first one stays in the
 * history and in the minutes (T009).
 */
export function undoDecision(file: CaseFile, lines: MinutesLine[], act: Act): Outcome<ChangeOrNothing> {
  const latest = lines.at(-1);
  if (latest?.decision === 'undone' && latest.version === file.request.version) return accepted(null);
  const line = undoable(file, lines, act);
  if (!line) return refused({ code: 'nothingToUndo' });
  const { forum } = line.before;
  const minutes = minutesLine(file, 'undone', act);
  return accepted(change(file, act, 'undone', line.before, { forum, minutes }));
}
