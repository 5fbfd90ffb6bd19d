import type { LetterPart } from '../../application/ports/mail.ts';
import { replyDue } from '../../domain/forum/forum-calendar.ts';
import { addWorkingDays, osloDate, type CivilDate } from '../../domain/kernel/calendar.ts';
import type { Register } from '../../domain/people/register.ts';
import type { EventKind, HistoryLine } from '../../domain/request/history.ts';
import { answerDue } from '../../domain/request/next-step.ts';
import type { CaseFile } from '../../domain/request/request-case.ts';
import { mailTexts, type MailTexts } from '../../texts/mail.ts';

const TOLD = [
  'received',
  'asked',
  'postponed',
  'forumMoved',
  'confirmed',
  'declined',
  'referred',
  'undone',
] as const satisfies readonly EventKind[];
type ToldKind = (typeof TOLD)[number];
export type ToldLine = HistoryLine & { kind: ToldKind };

/** The change of that version when senders are written to about it; null when not, and when it was taken back at once. */
export function toldLine(history: HistoryLine[], version: number): ToldLine | null {
  const line = told(history, version);
  if (line === null || kindOf(history, version + 1) === 'undone') return null;
  // An undoing is told only when what it takes back was something to tell.
  return line.kind === 'undone' && told(history, version - 1) === null ? null : line;
}

function told(history: HistoryLine[], version: number): ToldLine | null {
  const line = history.find((each) => each.version === version);
  return line && isTold(line) ? line : null;
}

function isTold(line: HistoryLine): line is ToldLine {
  return TOLD.some((kind) => kind === line.kind);
}

function kindOf(history: HistoryLine[], version: number): EventKind | undefined {
  return history.find((each) => each.version === version)?.kind;
}

/** What the parts of a letter are made of. */
export type LetterReading = {
  line: ToldLine;
  file: CaseFile;
  register: Register;
  statusUrl: string;
  day: (date: CivilDate) => string;
};

/** The letter about one change, from its first sentence to whom to ask. */
export function letterParts(reading: LetterReading): LetterPart[] {
  const { line, file, register, statusUrl } = reading;
  const texts = mailTexts[file.request.form];
  const { contact } = register.settings.publicPage;
  const words = line.kind === 'asked' ? texts.answer : texts.follow;
  return [
    ...ABOUT[line.kind](reading, texts),
    { kind: 'link', words, url: statusUrl },
    ...(line.kind === 'received' ? [ours(texts.keep), ours(texts.received.notYou)] : []),
    ours(texts.automatic(contact.name, contact.email, contact.institute[file.request.form])),
  ];
}

type About = (reading: LetterReading, texts: MailTexts) => LetterPart[];

const ABOUT: Record<ToldKind, About> = {
  received: ({ file: { request }, register, day }, { received }) => [
    ours(received.thanks(request.caseNo)),
    ours(received.next(day(request.forum), day(answerDue(request, register.settings)))),
  ],
  asked: ({ line, file }, { asked }) => [
    ours(asked.intro),
    ...quote(question(line, file)),
    ours(asked.after),
  ],
  postponed: (reading, texts) => [
    ours(texts.postponed.intro(forumDay(reading))),
    ...reason(reading, texts),
    ...replyBy(reading, texts),
  ],
  forumMoved: (reading, texts) => [
    ours(texts.forumMoved.intro(forumDay(reading))),
    ...replyBy(reading, texts),
  ],
  confirmed: ({ line, register, day }, { confirmed }) => [
    ours(confirmed.intro),
    ours(confirmed.next(day(addWorkingDays(osloDate(line.at), register.settings.replyWorkingDays)))),
  ],
  declined: (reading, texts) => [
    ours(texts.declined.intro),
    ...reason(reading, texts),
    ours(texts.declined.after(whoToAsk(reading))),
  ],
  referred: (reading, texts) => [
    ours(texts.referred.intro),
    ...referredTo(reading, texts),
    ...reason(reading, texts),
    ours(texts.referred.after(whoToAsk(reading))),
  ],
  undone: (_reading, { undone }) => [ours(undone.intro)],
};

function ours(words: string): LetterPart {
  return { kind: 'ours', words };
}

function quote(words: string | null): LetterPart[] {
  return words === null ? [] : [{ kind: 'quote', words }];
}

/** The question as it was asked then; a later one has its own letter. */
function question({ at }: HistoryLine, { request, messages }: CaseFile): string | null {
  const asked = messages.find((message) => message.from === 'institute' && message.at === at);
  return asked?.text ?? request.question;
}

function reason({ line }: LetterReading, texts: MailTexts): LetterPart[] {
  return line.reason === null ? [] : [ours(texts.reason), ...quote(line.reason)];
}

function referredTo({ file }: LetterReading, { referred }: MailTexts): LetterPart[] {
  const { decision } = file.request;
  return decision?.kind === 'referred' && decision.to !== null ? [ours(referred.to(decision.to))] : [];
}

function forumDay({ line, file, day }: LetterReading): string {
  return day(line.forum ?? file.request.forum);
}

function replyBy({ line, file, register, day }: LetterReading, texts: MailTexts): LetterPart[] {
  return [ours(texts.replyBy(day(replyDue(register.settings, line.forum ?? file.request.forum))))];
}

function whoToAsk({ register }: LetterReading): string {
  return register.settings.publicPage.contact.name;
}
