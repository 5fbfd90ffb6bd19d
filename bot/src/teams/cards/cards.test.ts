import type * as AdaptiveCards from 'adaptivecards';
import { allCards, register } from '../../../test/every-card.ts';
import { newCase } from '../../../test/sample.ts';
import type { WrittenForm } from '../../domain/kernel/written-form.ts';
import { sceneIn, tabLinkOf } from './card-scene.ts';
import type { Card } from './elements.ts';
import { triageCard } from './triage-card.ts';

// The package's own entry cannot be loaded in Node, and its bundle has no types of its own.
const { AdaptiveCard, SerializationContext } = jest.requireActual<typeof AdaptiveCards>(
  'adaptivecards/dist/adaptivecards.js',
);

/** What a sender could write to make a link or an image of it. */
const EVIL = '[x](http://evil.example) ![y](http://evil.example/z.png) **z**';
/** Three bytes each in UTF-8. */
const WIDE = '語';

const MAX_BYTES = 28 * 1024;

const scenes = (['nb', 'nn'] as WrittenForm[]).map((form) => sceneIn(form, register, tabLinkOf('bindeledd')));
const repeated = (piece: string) => (limit: number) =>
  piece.repeat(Math.ceil(limit / piece.length)).slice(0, limit);

describe.each(scenes)('every card in $form', (scene) => {
  const evil = allCards(scene, repeated(EVIL));

  it.each(allCards(scene, repeated(WIDE)))(
    'stays below 28 KB with the longest of everything: %s',
    (_name, card) => {
      expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThan(MAX_BYTES);
    },
  );

  it.each(allCards(scene, repeated('a\n')))(
    'stays below 28 KB with a text of line breaks: %s',
    (_name, card) => {
      expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThan(MAX_BYTES);
    },
  );

  it.each(evil)('is read by the Adaptive Cards parser without a remark: %s', (_name, card) => {
    const context = new SerializationContext();
    const parsed = new AdaptiveCard();
    parsed.parse(JSON.parse(JSON.stringify(card)), context);
    const events = Array.from({ length: context.eventCount }, (_, i) => context.getEventAt(i).message);
    // The parser tests languages by a regular expression with the flag g, which says no to every second correct one.
    expect(events.filter((event) => event !== `Invalid value "${scene.form}" for property "lang".`)).toEqual(
      [],
    );
    expect(card.lang).toBe(scene.form);
    expect(parsed.validateProperties().validationEvents).toEqual([]);
  });

  it.each(evil)('shows what people typed only where Markdown means nothing: %s', (_name, card) => {
    expect(placesOf(card, 'evil.example').filter((place) => !isSafe(place))).toEqual([]);
  });

  it.each(evil)('begins no text of ours with a number that would become a list: %s', (_name, card) => {
    expect(textBlocks(card).filter((text) => /^\s*(\d+[.)]|[-*+#>])\s/.test(text))).toEqual([]);
  });

  it.each(evil)('has an id of its own for every input, and no Table or Media: %s', (_name, card) => {
    const ids = elementsOf(card)
      .filter((each) => String(each.type).startsWith('Input.'))
      .map((each) => each.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(elementsOf(card).filter((each) => ['Table', 'Media'].includes(String(each.type)))).toEqual([]);
  });
});

describe('the texts of both written forms', () => {
  it('give different words for the same card', () => {
    const [nb, nn] = scenes.map((scene) =>
      JSON.stringify(triageCard(newCase(), [], scene, { personId: 'a01', round: 1 })),
    );
    expect(nb).toContain('Sett på saklista');
    expect(nn).toContain('Set på saklista');
    expect(nn).not.toContain('Henvendelse');
  });

  it('never shows a sender’s own words in what is read aloud', () => {
    for (const scene of scenes)
      for (const [, card] of allCards(scene, repeated(EVIL)))
        expect(card.speak).not.toContain('evil.example');
  });
});

type Node = Record<string, unknown>;

/** Each text that contains `needle`, as the type of its element and the name of its field. */
function placesOf(value: unknown, needle: string, place = ''): string[] {
  if (typeof value === 'string') return value.includes(needle) ? [place] : [];
  if (Array.isArray(value)) return value.flatMap((each) => placesOf(each, needle, place));
  if (typeof value !== 'object' || value === null) return [];
  const type = (value as Node).type;
  return Object.entries(value).flatMap(([name, inner]) => placesOf(inner, needle, `${String(type)}.${name}`));
}

function isSafe(place: string): boolean {
  // A field's value is edited as it is; data is sent back to us and never shown.
  return place === 'TextRun.text' || place === 'Input.Text.value' || place.startsWith('undefined.');
}

function elementsOf(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(elementsOf);
  if (typeof value !== 'object' || value === null) return [];
  return [value as Node, ...Object.values(value).flatMap(elementsOf)];
}

function textBlocks(card: Card): string[] {
  return elementsOf(card)
    .filter((each) => each.type === 'TextBlock')
    .map((each) => String(each.text));
}
