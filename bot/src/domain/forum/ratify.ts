import { accepted, refused, type Outcome } from '../kernel/outcome.ts';
import type { Act } from '../kernel/act.ts';
import { change, type ChangeOrNothing } from '../request/case-change.ts';
import type { CaseFile } from '../request/request-case.ts';
import { minutesLine } from './minutes.ts';

/** The forum ratifies what was decided since the last one; only a forum can (T017). */
export function ratify(file: CaseFile, act: Act): Outcome<ChangeOrNothing> {
  const { toRatify, decision } = file.request;
  if (decision?.kind !== 'confirmed') return refused({ code: 'nothingToRatify' });
  if (!toRatify) return accepted(null);
  if ((act.inForum ?? null) === null) return refused({ code: 'notInForum' });
  const { leadSectionId, sectionIds, personIds, reason } = decision;
  const minutes = minutesLine(file, 'ratified', act, { leadSectionId, sectionIds, personIds, reason });
  return accepted(change(file, act, 'ratified', { toRatify: false }, { minutes }));
}
