import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
  type IRunOptions,
} from 'docx';
import type { ForumReading } from '../application/forum/read-forum.ts';
import { chairOf, meetingState } from '../domain/forum/meeting.ts';
import { isUndone, standingDecision, type MinutesLine } from '../domain/forum/minutes.ts';
import type { WrittenForm } from '../domain/kernel/written-form.ts';
import { networkById, personById, sectionById } from '../domain/people/register.ts';
import type { RequestCase } from '../domain/request/request-case.ts';
import {
  dayAndYear,
  decisionInWords,
  factsOf,
  minutesTexts,
  momentAndYear,
  type NamedLine,
} from '../texts/minutes.ts';
import { documentStyles, PAGE } from './document-styles.ts';

/**
 * The minutes of a lederforum as a Word document (ECMA-376), in the written form of the forum's channel: for the
 * institute's archive, so it says everything that the page says.
 * @returns the bytes of a .docx file
 */
export async function minutesDocument(reading: ForumReading): Promise<Uint8Array> {
  const { forum, meeting, register } = reading;
  const form = register.settings.channelForm;
  const t = minutesTexts[form];
  const title = t.heading(dayAndYear(form, forum.date));
  const draft = meeting.approvedAt === null ? [strong(t.draft)] : [];
  const document = new Document({
    title,
    creator: 'Bindeledd',
    description: meeting.approvedAt === null ? t.draft : approvedBy(reading, form),
    styles: documentStyles(form),
    sections: [
      {
        properties: { page: PAGE },
        headers: { default: new Header({ children: [right(draft)] }) },
        footers: { default: new Footer({ children: [right(pageNumbers(form))] }) },
        children: [
          new Paragraph({ text: title, heading: HeadingLevel.HEADING_1 }),
          ...meetingFacts(reading, form),
          ...casesOf(reading, form),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

function meetingFacts({ forum, meeting, register, ...rest }: ForumReading, form: WrittenForm): Paragraph[] {
  const t = minutesTexts[form];
  const isFixed = meetingState(meeting, register.today) === 'approved';
  return [
    fact(t.time, t.at(dayAndYear(form, forum.date), forum.time)),
    fact(t.chair, chairOf(forum, register)?.name ?? ''),
    ...(meeting.closedAt === null ? [] : [fact(t.ended, momentAndYear(meeting.closedAt))]),
    fact(t.status, isFixed ? approvedBy({ forum, meeting, register, ...rest }, form) : t.draft),
  ];
}

function approvedBy({ meeting, register }: ForumReading, form: WrittenForm): string {
  const { approvedBy: id, approvedAt } = meeting;
  return minutesTexts[form].approvedBy(
    personById(register, id)?.name ?? id ?? '',
    momentAndYear(approvedAt ?? 0),
  );
}

/** What was decided, in the order of the agenda, and last what has not been reached. */
function casesOf(reading: ForumReading, form: WrittenForm): Paragraph[] {
  const t = minutesTexts[form];
  const { decided, items, notes, meeting, register } = reading;
  const isOver = ['over', 'approved'].includes(meetingState(meeting, register.today));
  const note = (caseNo: string) => {
    const found = notes.find((each) => each.caseNo === caseNo && each.text !== '');
    return found ? [fact(t.note, found.text)] : [];
  };
  const done = decided.flatMap(({ file, lines }) => [
    ...caseHeading(file.request, reading, form),
    ...(lines.length === 0 ? [new Paragraph(t.noDecision)] : []),
    ...lines.flatMap((line) => decision(named(line, lines, file.request, reading, form), form)),
    ...note(file.request.caseNo),
  ]);
  const left = items.flatMap((item) => [
    ...caseHeading(item.case, reading, form),
    new Paragraph(isOver ? t.decision.notReached : t.notYet),
    ...note(item.case.caseNo),
  ]);
  return done.length + left.length > 0 ? [...done, ...left] : [new Paragraph(t.nothing)];
}

type CaseWords = Pick<RequestCase, 'caseNo' | 'title' | 'organisation' | 'networkId'>;

function caseHeading(
  { caseNo, title, organisation, networkId }: CaseWords,
  { register }: ForumReading,
  form: WrittenForm,
): Paragraph[] {
  const t = minutesTexts[form];
  return [
    new Paragraph({ text: t.caseHeading(caseNo, title), heading: HeadingLevel.HEADING_2 }),
    fact(t.sender, organisation),
    fact(t.network, networkById(register, networkId)?.name ?? networkId),
  ];
}

function named(
  line: MinutesLine,
  lines: MinutesLine[],
  request: RequestCase,
  { register }: ForumReading,
  form: WrittenForm,
): NamedLine {
  const section = (id: string) => sectionById(register, id)?.name[form] ?? id;
  const standing = standingDecision(line, request);
  const { decision: kind, leadSectionId, sectionIds, personIds, reason, to } = line;
  return {
    decision: kind,
    leadSection: leadSectionId === null ? null : section(leadSectionId),
    sections: sectionIds.map(section),
    people: personIds.map((id) => personById(register, id)?.name ?? id),
    reason,
    to,
    referredTo: standing?.kind === 'referred' ? standing.to : null,
    resources: standing?.kind === 'confirmed' ? standing.resources : null,
    isUndone: isUndone(line, lines),
  };
}

function decision(line: NamedLine, form: WrittenForm): Paragraph[] {
  const words = strong(decisionInWords(form, line), { strike: line.isUndone });
  return [
    new Paragraph({ children: [words], keepNext: true, spacing: { before: 120 } }),
    ...factsOf(form, line).map(({ label, text }) => fact(label, text)),
  ];
}

/** `Label: words`; a line break in what somebody wrote is one in the document. */
function fact(label: string, words: string): Paragraph {
  const lines = words
    .split('\n')
    .map((text, index) => new TextRun({ text, ...(index > 0 ? { break: 1 } : {}) }));
  return new Paragraph({ children: [strong(`${label}: `), ...lines] });
}

function strong(text: string, more: IRunOptions = {}): TextRun {
  const options: IRunOptions = { text, bold: true, ...more };
  return new TextRun(options);
}

function right(children: TextRun[]): Paragraph {
  return new Paragraph({ alignment: AlignmentType.RIGHT, children });
}

/** The words of «Side 1 av 2» around Word's own fields. */
function pageNumbers(form: WrittenForm): TextRun[] {
  const [before = '', between = '', after = ''] = minutesTexts[form].page('|', '|').split('|');
  return [new TextRun({ children: [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after] })];
}
