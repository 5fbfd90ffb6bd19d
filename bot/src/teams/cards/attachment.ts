/** A card as messages and dialogs carry it. Source: Bot Framework, attachment of the content type for Adaptive Cards. */
export function attachmentOf(card: object): { contentType: string; content: object } {
  return { contentType: 'application/vnd.microsoft.card.adaptive', content: card };
}
