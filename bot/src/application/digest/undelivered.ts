import { counted, NOTHING, type DigestPart } from '../../domain/digest/digest.ts';
import { may } from '../../domain/people/permissions.ts';
import type { DigestContext } from './digest-context.ts';

/** Messages that could not be delivered, for those who can do something about it. */
export async function undelivered(context: DigestContext): Promise<DigestPart> {
  const { person, register } = context;
  if (!may(person, 'readDeliveries', {}, register).ok) return NOTHING;
  const count = await context.undelivered();
  if (count === 0) return NOTHING;
  const line = {
    code: 'undelivered',
    rank: 'undelivered',
    caseNo: null,
    title: '',
    organisation: '',
    holder: 'nobody',
    sectionIds: [],
    count,
    isUrgent: false,
    button: 'openDeliveries',
  } as const;
  return { figures: [counted('undelivered', count)], lines: [{ ...line, sectionIds: [] }] };
}
