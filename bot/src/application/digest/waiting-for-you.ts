import { countedLines, type DigestButton, type DigestPart } from '../../domain/digest/digest.ts';
import { osloDate } from '../../domain/kernel/calendar.ts';
import { may } from '../../domain/people/permissions.ts';
import { hasRole, type Role } from '../../domain/people/person.ts';
import type { StepHolder } from '../../domain/request/next-step.ts';
import { waitsFor, type WaitReason } from '../home/read-home.ts';
import type { CaseSummary } from '../ports/case-store.ts';
import { caseLine, type DigestContext } from './digest-context.ts';

/** Whose steps can hold something that waits for a role. */
const STEPS: Partial<Record<Role, StepHolder[]>> = {
  deputyHead: ['deputyHead', 'leaderForum'],
  sectionLeader: ['leaderForum'],
  administration: ['administration'],
  up1: ['sender'],
};

const BUTTON: Record<WaitReason, DigestButton> = {
  decide: 'putOnAgenda',
  answer: 'answer',
  prepare: 'openCase',
  confirm: 'openCase',
  helpSender: 'openCase',
};

/** What waits for the reader, as their first page in the tab has it, each with the one thing to do. */
export async function waitingForYou(context: DigestContext): Promise<DigestPart> {
  const { person, register, workingDaysFrom } = context;
  const rows = await casesInSteps(context);
  const lines = rows
    .filter((row) => may(person, 'readRequest', row, register).ok)
    .flatMap((row) => waitsFor(person, row, register))
    .map(({ reason, case: row, sectionId }) =>
      caseLine(row, {
        code: reason,
        rank: 'waiting',
        count: workingDaysFrom(osloDate(row.statusSince)),
        sectionIds: sectionId === null ? [] : [sectionId],
        button: BUTTON[reason],
      }),
    );
  return countedLines('waiting', lines);
}

async function casesInSteps({ person, steps }: DigestContext): Promise<CaseSummary[]> {
  const roles = Object.entries(STEPS).filter(([role]) => hasRole(person, role as Role));
  const holders = new Set(roles.flatMap(([, of]) => of));
  const read = await Promise.all([...holders].map((holder) => steps(holder)));
  return [...new Map(read.flat().map((step) => [step.case.caseNo, step.case])).values()];
}
