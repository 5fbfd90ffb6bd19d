import { concerns } from '../../domain/digest/concerns.ts';
import { counted, type DigestPart } from '../../domain/digest/digest.ts';
import { osloDate } from '../../domain/kernel/calendar.ts';
import { isEnded, type RequestStatus } from '../../domain/request/request-status.ts';
import { caseLine, type DigestContext } from './digest-context.ts';

/** What has come in since last time. What has ended, or what the reader has had in hand themself, has no line. */
export async function newCases(context: DigestContext): Promise<DigestPart> {
  const { person, register, workingDaysFrom } = context;
  const events = await context.events();
  const isTheirs = (networkId: string, status: RequestStatus) =>
    concerns(person, { networkId, status }, [], register);
  const received = events.filter((each) => each.kind === 'received' && isTheirs(each.networkId, each.to));
  const over = events.filter(({ to, by }) => isEnded(to) || by === person.id).map(({ caseNo }) => caseNo);
  const lines = received
    .filter(({ caseNo }) => !over.includes(caseNo))
    .map((each) => caseLine(each, { code: 'new', rank: 'new', count: workingDaysFrom(osloDate(each.at)) }));
  return { figures: [counted('new', received.length)], lines };
}
