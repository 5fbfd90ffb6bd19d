/** What a test reads off a card: its words and its buttons, in order. */

/** Every text on a card. */
export function wordsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(wordsOf);
  if (typeof value !== 'object' || value === null) return [];
  const { text } = value as { text?: unknown };
  const inner = Object.entries(value).filter(([name]) => !['text', 'fallback', 'refresh'].includes(name));
  return [...(typeof text === 'string' ? [text] : []), ...inner.flatMap(([, each]) => wordsOf(each))];
}

/** The titles of every button on a card. */
export function buttonsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(buttonsOf);
  if (typeof value !== 'object' || value === null) return [];
  const { type, title } = value as { type?: unknown; title?: unknown };
  const inner = Object.entries(value).filter(([name]) => !['fallback', 'refresh', 'data'].includes(name));
  return [
    ...(typeof type === 'string' && type.startsWith('Action.') ? [String(title)] : []),
    ...inner.flatMap(([, each]) => buttonsOf(each)),
  ];
}
