import type { Changed } from '../../application/request/change-case.ts';
import type { CaseCommand } from '../../application/request/case-command.ts';
import { runCaseCommand } from '../../application/request/run-case-command.ts';
import { caseNoParts } from '../../domain/kernel/case-no.ts';
import { accepted, refused, type Outcome } from '../../domain/kernel/outcome.ts';
import type { Person } from '../../domain/people/person.ts';
import { personById, sectionsLedBy } from '../../domain/people/register.ts';
import type { CardScene } from '../cards/card-scene.ts';
import { textOf, type CardData } from './card-data.ts';
import { cardCommand, type CardVerb } from './card-command.ts';
import type { BotParts } from './bot-parts.ts';

export type Done = Changed & { command: CaseCommand };

/** The person leads several sections and the button does not say which: not the rule's no, but the door's question. */
export const WHICH_SECTION = 'whichSection';

/** Does what a card's button says, from a dialog, from Action.Execute or from a message, all alike. */
export async function runVerb(
  parts: BotParts,
  person: Person,
  verb: CardVerb,
  data: CardData,
): Promise<Outcome<Done> | typeof WHICH_SECTION> {
  const caseNo = textOf(data, 'caseNo');
  if (caseNoParts(caseNo) === null) return refused({ code: 'unknownCase', caseNo: caseNo.slice(0, 20) });
  const whole = await withSection(parts, person, verb, data);
  if (whole === WHICH_SECTION) return WHICH_SECTION;
  const command = cardCommand(verb, whole);
  if (!command.ok) return command;
  const outcome = await runCaseCommand(parts.world, person, caseNo, opKeyIn(parts, data), command.value);
  const facts = { caseNo, verb, personId: person.id, result: outcome.ok ? 'ok' : outcome.refusal.code };
  parts.log('teams.command', facts);
  return outcome.ok ? accepted({ ...outcome.value, command: command.value }) : outcome;
}

/** A dialog carries the key it was given when it was opened; a button pressed once gets a fresh one, as its rules are idempotent. */
function opKeyIn({ world }: BotParts, data: CardData): string {
  const given = textOf(data, 'opKey');
  return /^[A-Za-z0-9-]{8,64}$/.test(given) ? given : world.randomId();
}

const FOR_A_SECTION: readonly CardVerb[] = ['claimCompetence', 'declineClaim', 'withdrawClaim'];

/** On the card that everybody shares, a button does not name the section; a leader of one section means that one. */
async function withSection(
  { world }: BotParts,
  person: Person,
  verb: CardVerb,
  data: CardData,
): Promise<CardData | typeof WHICH_SECTION> {
  if (!FOR_A_SECTION.includes(verb) || textOf(data, 'sectionId') !== '') return data;
  const led = sectionsLedBy(await world.register.read(), person.id);
  if (led.length > 1) return WHICH_SECTION;
  // Without a section the schema would speak of a field that nobody sees; the permission's own no is plainer.
  return { ...data, sectionId: led[0]?.id ?? 'none' };
}

/** What is said when it is done. */
export function doneSentence({ command, file }: Done, scene: CardScene): string {
  const { claim, support, chat } = scene.texts;
  switch (command.action) {
    case 'claimCompetence': {
      const names = command.form.people.map(
        (each) => personById(scene.register, each.personId)?.name ?? each.personId,
      );
      return claim.saved(scene.sectionName(command.sectionId), names);
    }
    case 'declineClaim':
      return claim.declined(scene.sectionName(command.sectionId));
    case 'withdrawClaim':
      return claim.withdrawn(scene.sectionName(command.sectionId));
    case 'supportRequest':
      return support.saved;
    default:
      return `${chat.done} ${scene.words.status[file.request.status]}.`;
  }
}
