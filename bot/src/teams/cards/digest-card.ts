import type { DigestReading } from '../../application/digest/read-digest.ts';
import type { DigestButton, DigestLine } from '../../domain/digest/digest.ts';
import { viewKey } from '../../domain/delivery/view-key.ts';
import type { Person } from '../../domain/people/person.ts';
import { digestTexts } from '../../texts/digest.ts';
import { digestWords } from '../../texts/digest-words.ts';
import { actionSet, execute, openDialog, openUrl } from './actions.ts';
import type { CardScene } from './card-scene.ts';
import {
  card,
  container,
  fact,
  heading,
  said,
  shortened,
  text,
  type Action,
  type Card,
  type Element,
} from './elements.ts';

const TITLE_ON_LINE = 100;

/** A person's digest: figures first, then seven lines at the most, each with what there is to do about it (T009, T011). */
export function digestCard(reading: DigestReading, reader: Person, scene: CardScene): Card {
  const texts = digestTexts[scene.form];
  const { headline, measures, lines, more } = digestWords(reading, reader, scene.register);
  const view = viewKey({ kind: 'digest', personId: reader.id, period: reading.period });
  return card({
    lang: scene.form,
    spoken: headline,
    body: [
      heading(texts.heading),
      text(headline),
      ...measures.flatMap(({ label, value }) => fact(label, value)),
      ...lines.map(({ line, sentence }) => lineOf(line, sentence, view, scene)),
      ...(more === null ? [] : [text(more, { weight: 'Bolder', spacing: 'Medium' })]),
      text(texts.howToChange, { isSubtle: true, size: 'Small', spacing: 'Medium' }),
    ],
    actions: [openUrl(texts.button.openTab, scene.placeLink('home'))],
  });
}

/** The button stands under its line: beside it a phone has no room for long words. */
function lineOf(line: DigestLine, sentence: string, view: string, scene: CardScene): Element {
  const { urgent } = digestTexts[scene.form];
  const { caseNo, title, isUrgent } = line;
  const name = `${shortened(title, TITLE_ON_LINE)} (${caseNo ?? ''})`;
  return container(
    [
      ...(isUrgent ? [text(urgent, { weight: 'Bolder', color: 'Attention', size: 'Small' })] : []),
      ...(caseNo === null ? [] : [{ ...said(name, { weight: 'Bolder' }), spacing: 'None' }]),
      { ...said(sentence), spacing: 'None' },
      { ...actionSet(BUTTONS[line.button](line, view, scene)), spacing: 'Small' },
    ],
    { separator: true, spacing: 'Medium' },
  );
}

type Buttons = (line: DigestLine, view: string, scene: CardScene) => Action[];

const openCase: Buttons = ({ caseNo }, _view, scene) => [
  openUrl(
    digestTexts[scene.form].button.openCase,
    scene.placeLink(caseNo === null ? 'home' : `case:${caseNo}`),
  ),
];

/** What is done about a line; an answer of a section is a yes with its form, or a no at once. */
const BUTTONS: Record<DigestButton, Buttons> = {
  putOnAgenda: ({ caseNo }, view, { texts }) => [
    execute(texts.button.putOnAgenda, 'putOnAgenda', { caseNo, view }),
  ],
  answer: ({ caseNo, sectionIds: [sectionId] }, view, { texts }) => [
    openDialog(texts.button.claim, 'claim', { caseNo, sectionId }, { style: 'positive' }),
    execute(texts.button.notOurs, 'declineClaim', { caseNo, sectionId, view }),
  ],
  openCase,
  openDeliveries: (_line, _view, scene) => [
    openUrl(digestTexts[scene.form].button.openDeliveries, scene.placeLink('deliveries')),
  ],
};
