import type { Refusal, RefusalCode } from '../../domain/kernel/refusal.ts';
import { fieldText, refusalText } from '../../texts/refusals.ts';
import type { CardScene } from '../cards/card-scene.ts';

/** What a pressed button answers to an expected no: the sentence alone, or the card as it is now with the sentence on it. */
const ANSWER: Record<RefusalCode, 'sentence' | 'card'> = {
  notRegistered: 'sentence',
  notAllowed: 'sentence',
  notYourSection: 'sentence',
  notYourNetwork: 'sentence',
  unknownCase: 'sentence',
  unknownSection: 'sentence',
  unknownNetwork: 'sentence',
  schemeNotOpen: 'sentence',
  wrongStatus: 'card',
  alreadyDecided: 'card',
  changedMeanwhile: 'card',
  nobodyNamed: 'sentence',
  pairingReasonMissing: 'sentence',
  personNotInSection: 'sentence',
  samePersonTwice: 'sentence',
  daysNotValid: 'sentence',
  reasonMissing: 'sentence',
  claimMissing: 'card',
  leadSectionMissing: 'sentence',
  nobodyChosen: 'sentence',
  personNotClaimed: 'sentence',
  notInForum: 'card',
  nothingToRatify: 'card',
  nothingToUndo: 'card',
  notAForum: 'sentence',
  forumNotThere: 'sentence',
  forumHasPassed: 'sentence',
  forumNotOver: 'sentence',
  minutesApproved: 'sentence',
  noteChangedMeanwhile: 'sentence',
  unknownPerson: 'sentence',
  linkNotValid: 'sentence',
  tooManyRequests: 'sentence',
  fieldsNotValid: 'sentence',
};

/** The card was drawn from something that is no longer so; a fresh one says more than a sentence. */
export function isBetterShown(refusal: Refusal): boolean {
  return ANSWER[refusal.code] === 'card';
}

/** Which input of the claim dialog a rule's no is about. */
const FIELD: Partial<Record<RefusalCode, string>> = {
  nobodyNamed: 'experienced',
  pairingReasonMissing: 'pairingReason',
  samePersonTwice: 'newColleague',
  unknownNetwork: 'networkId',
  schemeNotOpen: 'schemeId',
};

/** The sentence of a no, and a sentence for each field that it is about. */
export function explained(
  refusal: Refusal,
  scene: CardScene,
): { notice: string; problems: Record<string, string> } {
  const notice = refusalText(scene.form, refusal, scene.register);
  if (refusal.code === 'fieldsNotValid') {
    const each = refusal.fields.map((problem) => [problem.field, fieldText(scene.form, problem)] as const);
    return { notice, problems: Object.fromEntries(each) };
  }
  const field = FIELD[refusal.code];
  return { notice, problems: field === undefined ? {} : { [field]: notice } };
}
