import type { MinutesLine } from '../../domain/forum/minutes.ts';
import type { CardScene } from './card-scene.ts';
import { shortened } from './elements.ts';

const REASON_ON_LINE = 120;

/** A decision of lederforum in one sentence with its reason; one that was taken back says so (T009, T015). */
export function decidedLine(line: MinutesLine, wasUndone: boolean, scene: CardScene): string {
  const { agenda } = scene.forumTexts;
  const reason = line.reason === null ? '' : ` ${shortened(line.reason, REASON_ON_LINE)}`;
  const words = `${sentenceOf(line, scene)}${reason}`;
  return wasUndone ? agenda.undone(words) : words;
}

function sentenceOf(line: MinutesLine, scene: CardScene): string {
  const { agenda } = scene.forumTexts;
  switch (line.decision) {
    case 'confirmed':
      return agenda.confirmed(
        line.personIds.map((id) => scene.personName(id)),
        scene.sectionName(line.leadSectionId ?? ''),
      );
    case 'postponed':
    case 'notReached':
      return line.to === null ? '' : agenda[line.decision](scene.day(line.to));
    default:
      return agenda.decision[line.decision];
  }
}
