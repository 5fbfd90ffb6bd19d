import type { CaseCommand } from '../../application/request/case-command.ts';
import { caseCommandSchema } from '../../contract/case-actions.ts';
import { isSemester } from '../../domain/kernel/calendar.ts';
import { accepted, refused, type Outcome } from '../../domain/kernel/outcome.ts';
import { DAYS, NOBODY } from '../cards/claim-dialog.ts';
import { choiceOf, listOf, numberOf, textOf, type CardData } from './card-data.ts';
import { fieldProblems } from './field-problems.ts';

/** What cards may tell a case to do; the rest is for the tab. */
export const CARD_VERBS = [
  'putOnAgenda',
  'markUrgent',
  'askSender',
  'refer',
  'decline',
  'supportRequest',
  'claimCompetence',
  'declineClaim',
  'withdrawClaim',
  'ratify',
] as const;
export type CardVerb = (typeof CARD_VERBS)[number];

export function isCardVerb(verb: string): verb is CardVerb {
  return CARD_VERBS.some((each) => each === verb);
}

/** Verbs whose card has a field to write in: what stands there must not be lost to a fresh card. */
export const WITH_TEXT: Record<CardVerb, boolean> = {
  putOnAgenda: false,
  markUrgent: false,
  askSender: true,
  refer: true,
  decline: true,
  supportRequest: true,
  claimCompetence: true,
  declineClaim: false,
  withdrawClaim: false,
  ratify: false,
};

/** Names that come with a card of ours besides its inputs. */
const CARRIED = [
  'caseNo',
  'sectionId',
  'view',
  'verb',
  'dialog',
  'opKey',
  'seenVersion',
  'others',
  'msteams',
];
/** Every input of our cards: a client may send those of folded-out neighbours along. */
const INPUTS = [
  'suggestedSectionIds',
  'question',
  'referTo',
  'referReason',
  'declineReason',
  'needsAnalysis',
  'priority',
  'evaluation',
  'experienced',
  'experiencedSettlement',
  'newColleague',
  'newColleagueSettlement',
  'pairingReason',
  'comment',
];

/** The command that a card's data says, checked by the contract's schema; a field that no card of ours has is refused. */
export function cardCommand(verb: CardVerb, data: CardData): Outcome<CaseCommand> {
  const unknown = Object.keys(data).filter((name) => !isOurs(name));
  if (unknown.length > 0)
    return refused({
      code: 'fieldsNotValid',
      fields: unknown.map((field) => ({ field, problem: 'unknown' })),
    });
  const parsed = caseCommandSchema.safeParse(BUILD[verb](data));
  if (parsed.success) return accepted(parsed.data);
  return refused({ code: 'fieldsNotValid', fields: fieldProblems(parsed.error.issues, inputOf(verb)) });
}

function isOurs(name: string): boolean {
  if (name.startsWith(DAYS)) return isSemester(name.slice(DAYS.length));
  return CARRIED.includes(name) || INPUTS.includes(name);
}

const sectionId = (data: CardData) => textOf(data, 'sectionId');

const BUILD: Record<CardVerb, (data: CardData) => Record<string, unknown>> = {
  putOnAgenda: (data) => ({
    action: 'putOnAgenda',
    suggestedSectionIds: listOf(data, 'suggestedSectionIds'),
  }),
  markUrgent: () => ({ action: 'markUrgent' }),
  askSender: (data) => ({ action: 'askSender', question: textOf(data, 'question') }),
  refer: (data) => ({ action: 'refer', to: textOf(data, 'referTo'), reason: textOf(data, 'referReason') }),
  decline: (data) => ({ action: 'decline', reason: textOf(data, 'declineReason') }),
  supportRequest: (data) => ({
    action: 'supportRequest',
    support: {
      needsAnalysis: textOf(data, 'needsAnalysis'),
      priority: textOf(data, 'priority'),
      evaluation: textOf(data, 'evaluation'),
    },
  }),
  claimCompetence: (data) => ({
    action: 'claimCompetence',
    sectionId: sectionId(data),
    form: {
      people: peopleIn(data),
      days: daysIn(data),
      pairingReason: textOf(data, 'pairingReason'),
      comment: textOf(data, 'comment'),
    },
    seenVersion: numberOf(data, 'seenVersion') ?? 0,
  }),
  declineClaim: (data) => ({
    action: 'declineClaim',
    sectionId: sectionId(data),
    comment: choiceOf(data, 'comment'),
  }),
  withdrawClaim: (data) => ({ action: 'withdrawClaim', sectionId: sectionId(data) }),
  ratify: () => ({ action: 'ratify' }),
};

function peopleIn(data: CardData): unknown[] {
  const named = (id: 'experienced' | 'newColleague') => {
    const personId = choiceOf(data, id);
    if (personId === null || personId === NOBODY) return [];
    return [{ personId, part: id, settlement: choiceOf(data, `${id}Settlement`) ?? 'workPlan' }];
  };
  const others: unknown[] = Array.isArray(data.others) ? data.others : [];
  return [...named('experienced'), ...named('newColleague'), ...others];
}

function daysIn(data: CardData): unknown[] {
  return Object.keys(data)
    .filter((name) => name.startsWith(DAYS))
    .sort()
    .map((name) => ({ semester: name.slice(DAYS.length), days: numberOf(data, name) ?? 0 }));
}

/** The card's input for a field of the contract: `reason` of a referral is typed in `referReason`. */
function inputOf(verb: CardVerb): (path: string) => string {
  const names: Record<string, string> = verb === 'refer' ? { to: 'referTo', reason: 'referReason' } : {};
  const own = verb === 'decline' ? { reason: 'declineReason' } : names;
  return (path) => own[path] ?? path.replace(/^(support|form)\./, '');
}
