/**
 * A card with its view's key in it, unseen, so that it can be found in Teams when the answer to its post was lost.
 * Source: Adaptive Cards, `isVisible` and `id` of an element; Microsoft Graph gives a card's content back as it was sent.
 */
export function markedWith(card: object, viewKey: string): object {
  const body: unknown = 'body' in card ? card.body : undefined;
  const mark = { type: 'Container', id: `view|${viewKey}`, isVisible: false, items: [] };
  return { ...card, body: [...(Array.isArray(body) ? (body as unknown[]) : []), mark] };
}
