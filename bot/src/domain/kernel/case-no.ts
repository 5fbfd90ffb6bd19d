/** A case's number as people say it: year and running number, `2026-0042`. */
export type CaseNo = string;

/** The number for people from its parts. */
export function caseNo(year: number, serial: number): CaseNo {
  return `${String(year)}-${String(serial).padStart(4, '0')}`;
}

/** Reads a case number out of what a person wrote (`2026-42`, `sak 2026-0042`), or null when there is none. */
export function findCaseNo(text: string): CaseNo | null {
  const match = /\b(20\d{2})-(\d{1,6})\b/.exec(text);
  return match ? caseNo(Number(match[1]), Number(match[2])) : null;
}

/** Year and running number of a case number, or null when the text is not one. */
export function caseNoParts(text: string): { year: number; serial: string } | null {
  const match = /^(20\d{2})-(\d{4,6})$/.exec(text);
  return match ? { year: Number(match[1]), serial: match[2] ?? '' } : null;
}
