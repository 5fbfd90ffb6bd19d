import type { ForumReading, PlannedForum as Planned } from '../../application/forum/read-forum.ts';
import type { Weighing } from '../../application/forum/weigh-case.ts';
import type {
  ForumList,
  ForumPage,
  MinutesLineView,
  Note,
  WeighingView,
} from '../../contract/forum-views.ts';
import { forumsBetween, lastForum, nextForum } from '../../domain/forum/forum-calendar.ts';
import { chairOf, meetingState, trialAt } from '../../domain/forum/meeting.ts';
import { isUndone, standingDecision, type CaseNote, type MinutesLine } from '../../domain/forum/minutes.ts';
import { addDays, type CivilDate } from '../../domain/kernel/calendar.ts';
import type { WrittenForm } from '../../domain/kernel/written-form.ts';
import { may } from '../../domain/people/permissions.ts';
import { hasRole } from '../../domain/people/person.ts';
import { personById, type Register } from '../../domain/people/register.ts';
import type { CaseFile } from '../../domain/request/request-case.ts';
import { namedSection, nameOf, presentRow } from './present-case.ts';

/** How lederforum is shown in the tab: ids become names in the reader's written form. */

/** How many forums ahead a case can be postponed to. */
const LATER_FORUMS = 6;

type Listed = { forums: Planned[]; last: CivilDate | null; mayPlan: boolean; register: Register };

export function presentForums({ forums, last, mayPlan, register }: Listed): ForumList {
  const { today } = register;
  return {
    forums: forums.map(({ forum, isCancelled }) => ({
      date: forum.date,
      time: forum.time,
      isExtra: forum.isExtra,
      isCancelled,
      standIn: named(register, forum.standInId),
    })),
    today,
    last,
    next: nextForum(register, addDays(today, -1)),
    usualTime: register.settings.forum.time,
    mayPlan,
    standIns: standIns(register),
  };
}

/** Those who sit in lederforum and could run it in the nestleder's place. */
function standIns(register: Register): { id: string; name: string }[] {
  return register.people
    .filter((person) => !hasRole(person, 'deputyHead') && may(person, 'readForum', {}, register).ok)
    .map(({ id, name }) => ({ id, name }))
    .sort((a, b) => a.name.localeCompare(b.name, 'nb'));
}

export function presentForum(reading: ForumReading, form: WrittenForm): ForumPage {
  const { forum, meeting, items, decided, notes, actions, register } = reading;
  const { date } = forum;
  const later = forumsBetween(register, addDays(date, 1), addDays(date, 366));
  const noteOf = (caseNo: string) => {
    const note = notes.find((each) => each.caseNo === caseNo);
    return note ? presentNote(note, register) : null;
  };
  return {
    date,
    time: forum.time,
    isExtra: forum.isExtra,
    standIn: named(register, forum.standInId),
    runBy: chairOf(forum, register)?.name ?? '',
    state: meetingState(meeting, register.today),
    closedAt: meeting.closedAt,
    approvedAt: meeting.approvedAt,
    approvedBy: meeting.approvedBy === null ? null : nameOf(register, meeting.approvedBy),
    previous: lastForum(register, date),
    next: nextForum(register, date),
    items: items.map((item) => ({
      case: presentRow(item.case, register, form),
      reason: item.reason,
      carried: item.case.carried,
      late: item.late.map((id) => namedSection(register, id, form)),
      note: noteOf(item.case.caseNo),
    })),
    decided: decided.map(({ file, lines, mayUndo }) => ({
      case: presentRow(rowOf(file), register, form),
      lines: lines.map((line) => presentMinutesLine(line, { file, lines }, register, form)),
      mayUndo,
      note: noteOf(file.request.caseNo),
    })),
    actions,
    laterForums: later.slice(0, LATER_FORUMS).map((each) => each.date),
    trial: trialAt(date, register),
  };
}

function rowOf({ request, claims }: CaseFile) {
  return { ...request, answers: Object.fromEntries(claims.map((claim) => [claim.sectionId, claim.answer])) };
}

function presentMinutesLine(
  line: MinutesLine,
  { file: { request }, lines }: { file: CaseFile; lines: MinutesLine[] },
  register: Register,
  form: WrittenForm,
): MinutesLineView {
  const { version, decision, at, reason, to } = line;
  const section = (id: string) => namedSection(register, id, form).name;
  const standing = standingDecision(line, request);
  return {
    version,
    decision,
    at,
    by: nameOf(register, line.by),
    leadSection: line.leadSectionId === null ? null : section(line.leadSectionId),
    sections: line.sectionIds.map(section),
    people: line.personIds.map((id) => nameOf(register, id)),
    reason,
    to,
    referredTo: standing?.kind === 'referred' ? standing.to : null,
    resources: standing?.kind === 'confirmed' ? standing.resources : null,
    isUndone: isUndone(line, lines),
  };
}

export function presentNote({ text, by, at, version }: CaseNote, register: Register): Note {
  return { text, by: nameOf(register, by), at, version };
}

export function presentWeighing(
  { visits, sections }: Weighing,
  register: Register,
  form: WrittenForm,
): WeighingView {
  const section = (id: string) => namedSection(register, id, form);
  return {
    visits: visits.map(({ caseNo, title, sectionIds, personIds, at }) => ({
      caseNo,
      title,
      sections: sectionIds.map((id) => section(id).name),
      people: personIds.map((id) => nameOf(register, id)),
      at,
    })),
    sections: sections.map(({ sectionId, semesters }) => ({ section: section(sectionId), semesters })),
  };
}

function named(register: Register, id: string | null): { id: string; name: string } | null {
  const person = personById(register, id);
  return person ? { id: person.id, name: person.name } : null;
}
