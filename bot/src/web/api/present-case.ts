import type { CaseReading } from '../../application/request/read-case.ts';
import type { CaseSummary } from '../../application/ports/case-store.ts';
import { daysLeft, type Workload } from '../../domain/claim/capacity.ts';
import type { Claim } from '../../domain/claim/claim.ts';
import type { WrittenForm } from '../../domain/kernel/written-form.ts';
import type { Person } from '../../domain/people/person.ts';
import {
  contactsOf,
  networkById,
  personById,
  schemeById,
  sectionById,
  sectionsLedBy,
  type Register,
} from '../../domain/people/register.ts';
import type { HistoryLine } from '../../domain/request/history.ts';
import { nextStep } from '../../domain/request/next-step.ts';
import type { Decision } from '../../domain/request/request-case.ts';
import type { CasePage, CaseRow, ClaimView, HistoryLineView } from '../../contract/tab-views.ts';

/** How a case is shown in the tab: ids become names in the reader's written form. */

type Named = { id: string; name: string };

export function presentRow(row: CaseSummary, register: Register, form: WrittenForm): CaseRow {
  const answers = Object.values(row.answers);
  return {
    caseNo: row.caseNo,
    status: row.status,
    title: row.title,
    organisation: row.organisation,
    network: networkById(register, row.networkId)?.name ?? row.networkId,
    scheme: schemeById(register, row.schemeId)?.name[form] ?? row.schemeId,
    receivedAt: row.receivedAt,
    forum: row.forum,
    urgent: row.urgent,
    claimed: answers.filter((answer) => answer === 'claimed').length,
    declined: answers.filter((answer) => answer === 'declined').length,
  };
}

/** @param workload what the people named in the claims are named for elsewhere, so that the choice can be weighed (T022) */
export function presentCase(reading: CaseReading, reader: Person, workload: Workload[]): CasePage {
  const { file, register, history, actions } = reading;
  const { request } = file;
  const { form } = reader;
  const section = (id: string): Named => namedSection(register, id, form);
  return {
    ...request,
    network: {
      id: request.networkId,
      name: networkById(register, request.networkId)?.name ?? request.networkId,
    },
    scheme: {
      id: request.schemeId,
      name: schemeById(register, request.schemeId)?.name[form] ?? request.schemeId,
    },
    contacts: contactsOf(register, request.networkId).map((person) => person.name),
    registeredBy: request.registeredBy === null ? null : nameOf(register, request.registeredBy),
    suggestedSections: request.suggestedSectionIds.map(section),
    sender: file.contact,
    step: nextStep(request, register.settings),
    claims: file.claims.map((claim) => presentClaim(claim, register, form, workload, request.caseNo)),
    sections: register.sections.map(({ id }) => section(id)),
    messages: file.messages.map(({ from, text, at }) => ({ from, text, at })),
    decision: request.decision && presentDecision(request.decision, register, form),
    history: history.map((line) => presentLine(line, register, form)),
    actions,
    mySections: sectionsLedBy(register, reader.id).map(({ id }) => section(id)),
  };
}

export function presentClaim(
  claim: Claim,
  register: Register,
  form: WrittenForm,
  workload: Workload[],
  caseNo: string,
): ClaimView {
  return {
    section: namedSection(register, claim.sectionId, form),
    answer: claim.answer,
    people: claim.people.map(({ personId, part, settlement }) => {
      const person = personById(register, personId);
      const left = claim.days.map(({ semester }) => ({
        semester,
        days: person ? daysLeft(person, semester, workload, caseNo) : 0,
      }));
      return { person: { id: personId, name: person?.name ?? personId }, part, settlement, left };
    }),
    days: claim.days,
    pairingReason: claim.pairingReason,
    comment: claim.comment,
    by: nameOf(register, claim.by),
    at: claim.at,
    version: claim.version,
  };
}

function presentDecision(decision: Decision, register: Register, form: WrittenForm): CasePage['decision'] {
  const confirmed = decision.kind === 'confirmed' ? decision : null;
  const name = (id: string) => namedSection(register, id, form).name;
  return {
    kind: decision.kind,
    reason: decision.reason,
    to: decision.kind === 'confirmed' ? null : decision.to,
    leadSection: confirmed && name(confirmed.leadSectionId),
    sections: confirmed ? confirmed.sectionIds.map(name) : [],
    withinCapacity: confirmed?.resources.withinCapacity ?? null,
    note: confirmed?.resources.note ?? null,
    by: nameOf(register, decision.by),
    at: decision.at,
  };
}

function presentLine(line: HistoryLine, register: Register, form: WrittenForm): HistoryLineView {
  return {
    version: line.version,
    kind: line.kind,
    at: line.at,
    by: line.by === null ? null : nameOf(register, line.by),
    section: line.sectionId === null ? null : namedSection(register, line.sectionId, form).name,
    people: line.personIds.map((id) => nameOf(register, id)),
    forum: line.forum,
    reason: line.reason,
  };
}

export function namedSection(register: Register, id: string, form: WrittenForm): Named {
  return { id, name: sectionById(register, id)?.name[form] ?? id };
}

export function nameOf(register: Register, id: string): string {
  return personById(register, id)?.name ?? id;
}
