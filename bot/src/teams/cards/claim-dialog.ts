import type { Candidate, ClaimFormReading } from '../../application/claim/read-claim-form.ts';
import { SETTLEMENTS, type Claim, type ClaimedPerson } from '../../domain/claim/claim.ts';
import { LIMITS } from '../../domain/request/limits.ts';
import { semesterInWords } from '../../texts/dates.ts';
import { submit } from './actions.ts';
import { caseTitle } from './case-facts.ts';
import type { CardScene } from './card-scene.ts';
import { card, said, text, type Card, type Element } from './elements.ts';
import { inputsOf, type Choice, type FormState } from './inputs.ts';

/** The choice that means nobody. */
export const NOBODY = 'none';
/** Ids of the inputs for days begin so; the semester follows. */
export const DAYS = 'days-';

/**
 * The form by which a section claims a case or changes its claim: one experienced and one new colleague, with what
 * they have left (T020–T022).
 * @param state what the leader had typed and what was wrong with it, when the form comes back
 * @param notice the sentence on top then
 */
export function claimDialog(
  reading: ClaimFormReading,
  scene: CardScene,
  hidden: { opKey: string; seenVersion: number },
  state: FormState | null,
  notice: string | null,
): Card {
  const { file, section } = reading;
  const { texts } = scene;
  const claimed = reading.before?.answer === 'claimed' ? reading.before : undefined;
  const form = state ?? { values: startValues(reading, claimed), problems: {} };
  const others = othersThan(claimed);
  const data = { caseNo: file.request.caseNo, sectionId: section.id, ...hidden, others };
  return card({
    lang: scene.form,
    spoken: texts.claim.title(section.name[scene.form]),
    body: [
      ...(notice === null ? [] : [text(notice, { color: 'Attention', weight: 'Bolder' })]),
      ...caseTitle(file.request),
      ...fields(reading, scene, form),
      ...(others.length > 0
        ? [said(texts.claim.others(others.map((each) => scene.personName(each.personId))))]
        : []),
    ],
    actions: [submit(claimed ? texts.button.save : texts.button.claim, 'claimCompetence', data)],
  });
}

function fields(reading: ClaimFormReading, scene: CardScene, form: FormState): Element[] {
  const { claim, label } = scene.texts;
  const { textField, numberField, choiceField } = inputsOf(form);
  const settlement = (id: string, part: ClaimedPerson['part']) =>
    choiceField(
      id,
      claim.settlement(scene.words.part[part]),
      SETTLEMENTS.map((each) => [each, scene.words.settlement[each]]),
      { start: 'workPlan' },
    );
  const nobody: Choice = [NOBODY, claim.nobodyNow];
  const people = (candidates: Candidate[]) => candidates.map((each) => choiceOf(each, scene));
  const more = { placeholder: claim.choose };
  return [
    ...choiceField('experienced', claim.experienced, [...people(reading.experienced), nobody], more),
    ...settlement('experiencedSettlement', 'experienced'),
    ...choiceField('newColleague', claim.newColleague, [...people(reading.newColleague), nobody], more),
    ...settlement('newColleagueSettlement', 'newColleague'),
    text(claim.pairingHint, { isSubtle: true }),
    ...textField('pairingReason', label.pairingReason, LIMITS.reason, { lines: 2 }),
    ...reading.days.flatMap(({ semester }) =>
      numberField(`${DAYS}${semester}`, claim.days(semesterInWords(scene.form, semester))),
    ),
    ...textField('comment', label.comment, LIMITS.comment, { lines: 2 }),
  ];
}

function choiceOf({ person, left }: Candidate, scene: CardScene): Choice {
  const shares = left.map(({ semester, days }) => ({
    days,
    semester: semesterInWords(scene.form, semester),
  }));
  return [person.id, shares.length > 0 ? `${person.name} (${scene.texts.claim.left(shares)})` : person.name];
}

function startValues(reading: ClaimFormReading, claimed: Claim | undefined): Record<string, string> {
  const days = reading.days.map(
    ({ semester, days: count }) => [`${DAYS}${semester}`, String(count)] as const,
  );
  return {
    ...chosen(claimed, 'experienced'),
    ...chosen(claimed, 'newColleague'),
    pairingReason: claimed?.pairingReason ?? '',
    comment: claimed?.comment ?? '',
    ...Object.fromEntries(days),
  };
}

function chosen(claimed: Claim | undefined, part: ClaimedPerson['part']): Record<string, string> {
  const person = partOf(claimed, part);
  const unnamed = claimed === undefined ? '' : NOBODY;
  return { [part]: person?.personId ?? unnamed, [`${part}Settlement`]: person?.settlement ?? 'workPlan' };
}

function partOf(claim: Claim | undefined, part: ClaimedPerson['part']): ClaimedPerson | undefined {
  return claim?.people.find((person) => person.part === part);
}

/** People beyond the two that the dialog has room for; they are carried along, so that a change here drops nobody. */
function othersThan(claim: Claim | undefined): ClaimedPerson[] {
  const shown = [partOf(claim, 'experienced'), partOf(claim, 'newColleague')];
  return claim?.people.filter((person) => !shown.includes(person)) ?? [];
}
