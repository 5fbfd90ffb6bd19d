import { concerns } from '../../domain/digest/concerns.ts';
import { counted, NOTHING, type DigestPart } from '../../domain/digest/digest.ts';
import { forumIn } from '../../domain/digest/digest-period.ts';
import { owing } from '../../domain/forum/agenda.ts';
import { osloDate } from '../../domain/kernel/calendar.ts';
import { isInForum } from '../../domain/request/request-status.ts';
import { readAgenda } from '../forum/read-agenda.ts';
import { caseLine, type DigestContext } from './digest-context.ts';

/** What concerns the forum that comes, and nothing else: how long its agenda is, what to ratify, who owes an answer (T012, T017). */
export async function forumAhead(context: DigestContext): Promise<DigestPart> {
  const { person, register, period, workingDaysFrom } = context;
  const forum = forumIn(period);
  if (forum === null) return NOTHING;
  const agenda = await readAgenda(context, register, forum);
  const items = agenda.filter(({ case: row }) =>
    concerns(
      person,
      row,
      owing(row, register).map(({ id }) => id),
      register,
    ),
  );
  const toRatify = items.filter(({ reason }) => reason === 'ratify');
  const unanswered = items
    .filter(({ case: row }) => isInForum(row.status))
    .map(({ case: row, late }) => ({
      row,
      late,
      sectionIds: owing(row, register).map((section) => section.id),
    }))
    .filter(({ sectionIds }) => sectionIds.length > 0);
  return {
    figures: [
      counted('onAgenda', items.length),
      counted('toRatify', toRatify.length),
      counted(
        'owing',
        unanswered.reduce((sum, { sectionIds }) => sum + sectionIds.length, 0),
      ),
    ],
    lines: [
      ...toRatify.map(({ case: row }) =>
        caseLine(row, {
          code: 'ratify',
          rank: 'waiting',
          count: workingDaysFrom(osloDate(row.statusSince)),
        }),
      ),
      ...unanswered.map(({ row, late, sectionIds }) =>
        caseLine(row, {
          code: 'answersMissing',
          rank: late.length > 0 ? 'overdue' : 'waiting',
          count: workingDaysFrom(osloDate(row.statusSince)),
          holder: 'leaderForum',
          sectionIds,
        }),
      ),
    ],
  };
}
