import { standingClaims } from '../claim/claim.ts';
import { isOnAgenda } from '../forum/postpone.ts';
import { contactsOf, peopleWith, type Register } from '../people/register.ts';
import type { CaseFile } from '../request/request-case.ts';
import { isBeforeForum } from '../request/request-status.ts';
import type { View } from './view-key.ts';

/**
 * The views that may stand of a case as it is now, whatever led there: what its events would have marked. Whether one
 * really should is for its renderer to say. What is told once (mail, reminders, digests) does not stand, and neither
 * do cards of the desk's earlier rounds, which nothing changes any more.
 */
export function standingViews(file: CaseFile, register: Register): View[] {
  const { request, claims } = file;
  const { caseNo, round, networkId, forum } = request;
  const contacts = contactsOf(register, networkId).map((person) => person.id);
  const forPeople = (kind: 'contactCard' | 'adminTask' | 'outcomeCard', ids: string[]) =>
    [...new Set(ids)].map((personId): View => ({ kind, caseNo, personId }));
  const desk = peopleWith(register, 'deputyHead').map(({ id }): View => ({
    kind: 'triageCard',
    caseNo,
    personId: id,
    round,
  }));
  const views = [...desk, ...forPeople('contactCard', contacts)];
  if (!isBeforeForum(request.status) || request.askedInForum) views.push({ kind: 'forumCard', caseNo });
  if (isOnAgenda(file)) views.push({ kind: 'agendaCard', forum });
  if (request.decision?.kind === 'confirmed') {
    const sections = standingClaims(claims).map((claim) => claim.sectionId);
    const leaders = register.sections
      .filter((section) => sections.includes(section.id))
      .flatMap((section) => section.leaderIds);
    const administration = peopleWith(register, 'administration').map((person) => person.id);
    views.push(
      ...forPeople('adminTask', administration),
      ...forPeople('outcomeCard', [...leaders, ...contacts]),
    );
  }
  return views;
}
