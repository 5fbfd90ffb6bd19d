import { nextForum } from '../forum/forum-calendar.ts';
import type { CaseNo } from '../kernel/case-no.ts';
import { accepted, refused, type Outcome } from '../kernel/outcome.ts';
import { networkById, openSchemes, type Register } from '../people/register.ts';
import type { Act } from '../kernel/act.ts';
import type { CaseChange } from './case-change.ts';
import type { Channel, RequestCase, RequestForm } from './request-case.ts';

/** Checks a form against what is open today: the scheme's dates (T008) and a network we know. */
export function checkForm(form: RequestForm, register: Register): Outcome<RequestForm> {
  if (!networkById(register, form.networkId)) return refused({ code: 'unknownNetwork' });
  if (!openSchemes(register, register.today).some((scheme) => scheme.id === form.schemeId))
    return refused({ code: 'schemeNotOpen', on: register.today });
  return accepted(form);
}

/** A new case: every request, from whichever door, starts here (T001) and is due for the next lederforum (T012). */
export function receiveRequest(
  form: RequestForm,
  register: Register,
  act: Act & { channel: Channel; linkSalt: string },
): (caseNo: CaseNo) => CaseChange {
  const forum = nextForum(register, register.today);
  return (caseNo) => {
    const request: RequestCase = {
      ...form,
      caseNo,
      version: 1,
      status: 'received',
      receivedAt: act.at,
      channel: act.channel,
      registeredBy: act.by,
      forum,
      urgent: false,
      toRatify: false,
      carried: 0,
      askedInForum: false,
      statusSince: act.at,
      suggestedSectionIds: [],
      question: null,
      round: 1,
      support: null,
      decision: null,
      linkSalt: act.linkSalt,
    };
    const nothing = { sectionId: null, personIds: [], reason: null };
    const line = { version: 1, kind: 'received' as const, at: act.at, by: act.by, forum, ...nothing };
    return { request, claim: null, message: null, line, minutes: null };
  };
}
