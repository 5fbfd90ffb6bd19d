import { isJson, jsonOf, textOf, type Json } from './json.ts';

/** An action that a person can take on a card. */
export type CardAction = Json & { type: string };

/** The action with this verb, id or title, wherever in the card it stands (buttons, action sets, sub-cards, select actions). */
export function findAction(card: Json, name: string): CardAction | undefined {
  const actions = actionsOf(card);
  const by = (field: string) => actions.find((action) => action[field] === name);
  return by('verb') ?? by('id') ?? by('title');
}

/** All actions of a card, at any depth, in the order in which they stand. */
export function actionsOf(part: unknown): CardAction[] {
  if (Array.isArray(part)) return part.flatMap((one) => actionsOf(one));
  if (!isJson(part)) return [];
  const self = textOf(part.type)?.startsWith('Action.') ? [part as CardAction] : [];
  // `refresh` is Teams' own doing and `data` is the bot's; neither is for pressing.
  const inner = Object.entries(part).filter(
    ([field]) => field !== 'refresh' && field !== 'data' && field !== 'fallback',
  );
  return [...self, ...inner.flatMap(([, value]) => actionsOf(value))];
}

/** The action by which a card is refreshed for this person, if it is to be. */
export function refreshFor(card: Json | undefined, userId: string): CardAction | undefined {
  // learn.microsoft.com/adaptive-cards/authoring-cards/universal-action-model, "refresh": in a conversation of at most
  // 60 people userIds may be left out, and everybody's card is refreshed.
  const refresh = card?.refresh;
  if (!isJson(refresh) || !isJson(refresh.action)) return undefined;
  const userIds = refresh.userIds;
  if (Array.isArray(userIds) && !userIds.includes(userId)) return undefined;
  return refresh.action as CardAction;
}

/**
 * The inputs as they are sent when nobody has touched them: as text, empty ones left out, a toggle always with a value.
 * As the renderer that Teams builds on collects them: adaptivecards, card-elements.ts, SubmitActionBase.
 */
function initialInputs(part: unknown): Json {
  if (Array.isArray(part)) return Object.assign({}, ...part.map((one) => initialInputs(one))) as Json;
  if (!isJson(part)) return {};
  const id = textOf(part.id);
  if (id !== undefined && textOf(part.type)?.startsWith('Input.')) {
    const value = part.value ?? (part.type === 'Input.Toggle' ? (part.valueOff ?? 'false') : undefined);
    return value === undefined || value === ''
      ? {}
      : { [id]: typeof value === 'string' ? value : JSON.stringify(value) };
  }
  const inner = Object.entries(part).filter(([field]) => field !== 'data');
  return Object.assign({}, ...inner.map(([, value]) => initialInputs(value))) as Json;
}

/** What a button sends: its own data, and unless it says otherwise the inputs of its card. */
export function dataOf(action: CardAction, card: Json, inputs: Json): Json {
  const collected = action.associatedInputs === 'none' ? {} : { ...initialInputs(card), ...inputs };
  return { ...jsonOf(action.data), ...collected };
}
