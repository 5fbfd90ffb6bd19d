import type { Action, Card, Element } from './elements.ts';

/** What a button sends along; inputs of the card are added to it under their own ids. */
export type ActionData = Record<string, unknown>;

type ButtonStyle = { style?: 'positive' | 'destructive' };

/** A button that is answered on the spot. A client without Action.Execute sends the same as a message (`fallback`). */
export function execute(title: string, verb: string, data: ActionData, style: ButtonStyle = {}): Action {
  const fallback = { type: 'Action.Submit', title, data: { ...data, verb } };
  return { type: 'Action.Execute', title, verb, data, ...style, fallback };
}

/** A button that opens a dialog. Source: Microsoft Teams, «Dialogs from Adaptive Cards» (msteams.type task/fetch). */
export function openDialog(title: string, dialog: string, data: ActionData, style: ButtonStyle = {}): Action {
  return {
    type: 'Action.Submit',
    title,
    data: { ...data, dialog, msteams: { type: 'task/fetch' } },
    ...style,
  };
}

/** The button by which a dialog is sent in. */
export function submit(title: string, verb: string, data: ActionData): Action {
  return { type: 'Action.Submit', title, data: { ...data, verb }, style: 'positive' };
}

export function openUrl(title: string, url: string): Action {
  return { type: 'Action.OpenUrl', title, url };
}

/** A button that unfolds more of the card: words of ours, inputs and their own button. */
export function showCard(title: string, body: Element[], actions: Action[]): Action {
  return { type: 'Action.ShowCard', title, card: { type: 'AdaptiveCard', version: '1.5', body, actions } };
}

export function toggle(title: string, elementId: string): Action {
  return { type: 'Action.ToggleVisibility', title, targetElements: [elementId] };
}

export function actionSet(actions: Action[]): Element {
  return { type: 'ActionSet', actions };
}

/** The refresh that gives each of these people a card of their own; at most 60 (Teams' limit). */
export function refreshBy(data: ActionData, userIds: string[]): NonNullable<Card['refresh']> {
  const known = userIds.slice(0, 60);
  const action = { type: 'Action.Execute', verb: 'refresh', data };
  // Without any ids Teams refreshes for everybody where at most 60 people are; an empty list would refresh for nobody.
  return known.length > 0 ? { action, userIds: known } : { action };
}
