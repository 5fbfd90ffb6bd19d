import { caseNoParts } from '../../domain/kernel/case-no.ts';
import { accepted, refused, type Outcome } from '../../domain/kernel/outcome.ts';
import type { CaseFile } from '../../domain/request/request-case.ts';
import type { World } from '../ports/world.ts';

/** What a sender's status link says: which case, and the part that cannot be guessed. */
export type StatusLink = { caseNo: string; token: string };

/** Opens a case by its status link. An unknown case and a wrong token get the same answer, so that numbers cannot be probed. */
export async function openByLink(world: World, link: StatusLink): Promise<Outcome<CaseFile>> {
  if (!caseNoParts(link.caseNo)) return refused({ code: 'linkNotValid' });
  const opened = await world.cases.open(link.caseNo);
  if (!opened) return refused({ code: 'linkNotValid' });
  return matches(world, opened.file, link) ? accepted(opened.file) : refused({ code: 'linkNotValid' });
}

export function matches(world: World, file: CaseFile, link: StatusLink): boolean {
  return sameText(world.linkToken(file.request.caseNo, file.request.linkSalt), link.token);
}

/** Compares without stopping at the first difference, so that the time taken tells nothing. */
function sameText(expected: string, given: string): boolean {
  let difference = expected.length ^ given.length;
  for (let i = 0; i < expected.length; i += 1)
    difference |= expected.charCodeAt(i) ^ (given.charCodeAt(i) || 0);
  return difference === 0;
}
