import type { WrittenForm } from '../../domain/kernel/written-form.ts';

/**
 * The building blocks of our Adaptive Cards (schema 1.5; no Table, no Media: phones show them badly).
 * Two kinds of words: `text` for what we wrote ourselves, `said` for everything else. A TextBlock interprets
 * Markdown and a TextRun never does, so what people typed can become neither a link nor an image.
 * Source: https://adaptivecards.io/explorer/TextRun.html
 */

export type Element = { type: string } & Record<string, unknown>;
export type Action = { type: string } & Record<string, unknown>;

export type Card = {
  type: 'AdaptiveCard';
  $schema: string;
  version: '1.5';
  lang: WrittenForm;
  speak: string;
  fallbackText: string;
  body: Element[];
  actions?: Action[];
  refresh?: { action: Action; userIds?: string[] };
  msteams?: { width: 'Full' };
};

type Style = {
  size?: 'Small' | 'Medium' | 'Large';
  weight?: 'Bolder';
  color?: 'Attention' | 'Good' | 'Accent';
  isSubtle?: boolean;
};

/** A card of these parts; `spoken` is read aloud, and shown by a client that cannot draw the card. Words of ours only. */
export function card(parts: {
  lang: WrittenForm;
  spoken: string;
  body: Element[];
  actions?: Action[];
  refresh?: { action: Action; userIds?: string[] };
}): Card {
  const { lang, spoken, body, actions = [], refresh } = parts;
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    lang,
    speak: spoken,
    fallbackText: spoken,
    body,
    ...(actions.length > 0 ? { actions } : {}),
    ...(refresh ? { refresh } : {}),
    msteams: { width: 'Full' },
  };
}

/** A text that we wrote. Begins with a word: «23. november …» would become a numbered list. */
export function text(words: string, style: Style & { spacing?: string } = {}): Element {
  return { type: 'TextBlock', text: words, wrap: true, ...style };
}

/** A heading that we wrote, marked as one for screen readers. */
export function heading(words: string, size: Style['size'] = 'Medium'): Element {
  return {
    type: 'TextBlock',
    text: words,
    wrap: true,
    style: 'heading',
    size,
    weight: 'Bolder',
    spacing: 'Medium',
  };
}

function run(words: string, style: Style = {}): Element {
  return { type: 'TextRun', text: words.toWellFormed(), ...style };
}

/** What somebody typed, shown as it was typed. */
export function said(words: string, style: Style = {}): Element {
  return { type: 'RichTextBlock', inlines: [run(words, style)] };
}

/** More than this many paragraphs become one: each costs room on the card. */
const MOST_PARAGRAPHS = 25;

/** A longer text that somebody typed, with its line breaks. */
export function paragraphs(words: string): Element[] {
  const lines = words.split(/\s*\n\s*/).filter((line) => line !== '');
  const shown = lines.slice(0, MOST_PARAGRAPHS - 1);
  const rest = lines.slice(MOST_PARAGRAPHS - 1);
  return [...shown, ...(rest.length > 0 ? [rest.join(' ')] : [])].map((line) => said(line));
}

/** A label of ours with its value; none when there is no value. */
export function fact(label: string, value: string | null): Element[] {
  if (value === null || value === '') return [];
  const inlines = [run(`${label}: `, { weight: 'Bolder' }), run(value)];
  return [{ type: 'RichTextBlock', inlines, spacing: 'Small' }];
}

export function container(items: Element[], more: Record<string, unknown> = {}): Element {
  return { type: 'Container', items, ...more };
}

/** The first `limit` characters, cut at a word, with an ellipsis when something was left out. */
export function shortened(words: string, limit: number): string {
  const flat = words.replace(/\s+/g, ' ').trim();
  if (flat.length <= limit) return flat;
  const cut = flat.slice(0, limit);
  const end = cut.lastIndexOf(' ');
  return `${(end > limit / 2 ? cut.slice(0, end) : cut).toWellFormed()} …`;
}
