import { concerns } from '../../domain/digest/concerns.ts';
import { countedLines, type DigestPart } from '../../domain/digest/digest.ts';
import { osloDate } from '../../domain/kernel/calendar.ts';
import type { CaseEvent } from '../../domain/request/case-event.ts';
import { isEnded } from '../../domain/request/request-status.ts';
import { caseLine, type DigestContext } from './digest-context.ts';

const ANSWERS: readonly CaseEvent['kind'][] = [
  'claimed',
  'claimChanged',
  'claimDeclined',
  'claimWithdrawn',
  'pairingLost',
];

/** What others have changed for the worse since last time: a claim taken back, a pair that is none any more (T021). */
export async function worse(context: DigestContext): Promise<DigestPart> {
  const { person, register, workingDaysFrom } = context;
  const events = await context.events();
  const latest = new Map(
    events
      .filter(({ kind }) => ANSWERS.includes(kind))
      .map((each) => [`${each.caseNo}|${each.sectionId ?? ''}`, each] as const),
  );
  const over = events.filter(({ to }) => isEnded(to)).map(({ caseNo }) => caseNo);
  const lines = [...latest.values()].flatMap((each) => {
    const { kind, networkId, to, sectionId, by, caseNo, at } = each;
    if (kind !== 'claimWithdrawn' && kind !== 'pairingLost') return [];
    const sectionIds = sectionId === null ? [] : [sectionId];
    if (by === person.id || over.includes(caseNo)) return [];
    if (!concerns(person, { networkId, status: to }, sectionIds, register)) return [];
    return [caseLine(each, { code: kind, rank: 'worse', count: workingDaysFrom(osloDate(at)), sectionIds })];
  });
  return countedLines('worse', lines);
}
