/** What comes from a card, read in one place: clients send numbers as texts, lists as texts with commas, and nothing as ''. */
export type CardData = Readonly<Record<string, unknown>>;

export function cardData(value: unknown): CardData {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as CardData) : {};
}

/** A text, or '' when there is none. */
export function textOf(data: CardData, name: string): string {
  const value = data[name];
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? value : '';
}

/** A choice from a list where the empty one means none. */
export function choiceOf(data: CardData, name: string): string | null {
  const value = textOf(data, name).trim();
  return value === '' ? null : value;
}

/** A number from an Input.Number (a number or a text, with a point or a comma); null when the field is empty, NaN when it is no number. */
export function numberOf(data: CardData, name: string): number | null {
  const value = textOf(data, name).trim();
  return value === '' ? null : Number(value.replace(',', '.'));
}

/** The chosen values of an Input.ChoiceSet with isMultiSelect. */
export function listOf(data: CardData, name: string): string[] {
  return textOf(data, name)
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '');
}

/** Everything that was typed or chosen, as texts, to be put back into the form. */
export function typedIn(data: CardData): Record<string, string> {
  return Object.fromEntries(Object.keys(data).map((name) => [name, textOf(data, name)]));
}
