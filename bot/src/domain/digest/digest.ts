import type { CaseNo } from '../kernel/case-no.ts';
import type { StepHolder } from '../request/next-step.ts';

/** What a digest counts of things to know or do, in the order in which it tells them. */
export const COUNTS = [
  'onAgenda',
  'toRatify',
  'owing',
  'new',
  'waiting',
  'overdue',
  'worse',
  'undelivered',
] as const;
export type CountCode = (typeof COUNTS)[number];

/** What it measures of a month: cases, days (median) and shares in per cent. */
export const MEASURES = [
  'received',
  'decided',
  'toAgenda',
  'toClaim',
  'toDecision',
  'trialDaysLeft',
  'claimsPaired',
  'decidedInFirstForum',
] as const;
export type MeasureCode = (typeof MEASURES)[number];

export type FigureCode = CountCode | MeasureCode;
const FIGURES: readonly FigureCode[] = [...COUNTS, ...MEASURES];

/** Figures that are worth a message when they are above nought; how long things took is not, by itself. */
const NEWS: readonly FigureCode[] = [...COUNTS, 'received', 'decided'];

/** `before` is the same of the month before; null where there is nothing to compare with. */
export type Figure = { code: FigureCode; count: number; before: number | null };

/** Counting stops here: what is more is told as «over 100». */
export const COUNTED = 100;

/** What kind of news a line is; the order is how bad it is, worst first. */
const RANKS = ['overdue', 'worse', 'undelivered', 'waiting', 'new'] as const;
export type Rank = (typeof RANKS)[number];

/** What a line says; each has its sentence in both written forms. */
export const LINE_CODES = [
  'overdue',
  'senderSilent',
  'answersLate',
  'claimWithdrawn',
  'pairingLost',
  'undelivered',
  'decide',
  'confirm',
  'answer',
  'prepare',
  'helpSender',
  'ratify',
  'answersMissing',
  'new',
] as const;
export type LineCode = (typeof LINE_CODES)[number];

/** The one thing to do about a line: done in the card, or looked at in the tab. */
export const BUTTONS = ['putOnAgenda', 'answer', 'openCase', 'openDeliveries'] as const;
export type DigestButton = (typeof BUTTONS)[number];

/** One line of a digest. */
export type DigestLine = {
  code: LineCode;
  rank: Rank;
  caseNo: CaseNo | null;
  /** As the sender wrote it; empty where the line is of no case. */
  title: string;
  organisation: string;
  /** Who has the step. */
  holder: StepHolder;
  /** The sections that the line is about. */
  sectionIds: string[];
  /** Working days for which it has waited, or past its time; of `undelivered` the number of messages. */
  count: number;
  isUrgent: boolean;
  button: DigestButton;
};

/** What one section adds. */
export type DigestPart = { figures: Figure[]; lines: DigestLine[] };

export type Digest = {
  figures: Figure[];
  lines: DigestLine[];
  /** How many lines were left out. */
  more: number;
};

/** The most lines that anybody is asked to read. */
export const MOST_LINES = 7;

export const NOTHING: DigestPart = { figures: [], lines: [] };

/** A figure with nothing to compare with. */
export function counted(code: FigureCode, count: number): Figure {
  return { code, count, before: null };
}

/** A part whose figure is the number of its lines, each case once. */
export function countedLines(code: FigureCode, lines: DigestLine[]): DigestPart {
  return { figures: [counted(code, oncePerCase(lines).length)], lines };
}

/**
 * Puts the parts together (T009): figures first, then the worst and what has waited longest, seven lines at the most. A
 * case has one line for each thing it asks for: the worst that is to be said, with the button that does something.
 */
export function composeDigest(parts: DigestPart[]): Digest {
  const figures = FIGURES.flatMap((code) =>
    sumOf(parts.flatMap((part) => part.figures).filter((each) => each.code === code)),
  );
  const lines = oncePerCase(parts.flatMap((part) => part.lines).sort(byWeight));
  return { figures, lines: lines.slice(0, MOST_LINES), more: Math.max(0, lines.length - MOST_LINES) };
}

/** Sections that count the same thing are told as one figure; nought of something new or waiting is not told. */
function sumOf(same: Figure[]): Figure[] {
  const [first] = same;
  if (!first) return [];
  const count = same.reduce((sum, each) => sum + each.count, 0);
  const isTold = count > 0 || !COUNTS.some((code) => code === first.code);
  return isTold ? [{ ...first, count }] : [];
}

function byWeight(a: DigestLine, b: DigestLine): number {
  return weightOf(b) - weightOf(a) || ((a.caseNo ?? '') < (b.caseNo ?? '') ? -1 : 1);
}

/** Worst first, then what is urgent, then what has waited longest. */
function weightOf({ rank, isUrgent, count }: DigestLine): number {
  return (RANKS.length - RANKS.indexOf(rank)) * 100_000 + (isUrgent ? 50_000 : 0) + Math.min(count, 49_999);
}

function oncePerCase(sorted: DigestLine[]): DigestLine[] {
  const kept = new Map<string, DigestLine>();
  for (const line of sorted) {
    // A section leader answers for each section by itself.
    const key = `${line.caseNo ?? line.code}|${line.button === 'answer' ? line.sectionIds.join() : ''}`;
    const before = kept.get(key);
    if (!before) kept.set(key, line);
    else if (before.button === 'openCase') kept.set(key, { ...before, button: line.button });
  }
  return [...kept.values()];
}

/** Whether a digest is worth a message of its own accord: nothing new and nothing that waits is silence. */
export function isWorthSending({ figures, lines }: Digest): boolean {
  return lines.length > 0 || figures.some((figure) => NEWS.includes(figure.code) && figure.count > 0);
}
