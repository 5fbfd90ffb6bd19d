import { useEffect, useRef } from 'react';
import {
  AdaptiveCard,
  ExecuteAction,
  GlobalRegistry,
  HostConfig,
  OpenUrlAction,
  SubmitAction,
  Table,
  Versions,
  type Action,
} from 'adaptivecards';
import type { Json } from '../../teams/json.ts';
import { CARD_HOST_CONFIG } from './card-host-config.ts';
import { markdown } from './card-markdown.ts';

// The library declares itself free of side effects, so a bundler drops the line in which Table registers itself.
GlobalRegistry.defaultElements.register('Table', Table, Versions.v1_5);
AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = markdown(text);
  result.didProcess = true;
};

/** What a person did on a card; `data` has the inputs in it. */
export type CardPress =
  | { kind: 'execute'; verb: string; data: Json }
  | { kind: 'submit'; data: Json }
  | { kind: 'dialog'; data: Json }
  | { kind: 'link'; url: string };

function pressOf(action: Action): CardPress | undefined {
  if (action instanceof ExecuteAction)
    return { kind: 'execute', verb: action.verb, data: (action.data ?? {}) as Json };
  if (action instanceof OpenUrlAction) return { kind: 'link', url: action.url ?? '' };
  if (!(action instanceof SubmitAction)) return undefined;
  const data = (action.data ?? {}) as Json;
  const { type } = (data.msteams ?? {}) as { type?: unknown };
  return { kind: type === 'task/fetch' ? 'dialog' : 'submit', data };
}

/** An adaptive card, drawn by Microsoft's own library with Teams' measures. */
export function AdaptiveCardView({
  card,
  label,
  onPress,
}: {
  card: Json;
  label: string;
  onPress: (press: CardPress) => void;
}) {
  const place = useRef<HTMLDivElement>(null);
  const latest = useRef(onPress);
  useEffect(() => {
    latest.current = onPress;
  });
  // The same card in a new object is the same card: what a person is typing in it must stay.
  const source = JSON.stringify(card);
  useEffect(() => {
    const adaptive = new AdaptiveCard();
    adaptive.hostConfig = new HostConfig(CARD_HOST_CONFIG);
    adaptive.onExecuteAction = (action) => {
      const press = pressOf(action);
      if (press) latest.current(press);
    };
    try {
      adaptive.parse(JSON.parse(source) as object);
      const element = adaptive.render();
      place.current?.replaceChildren(element ?? 'Kortet er tomt.');
    } catch (error) {
      place.current?.replaceChildren(`Kortet kan ikke vises: ${String(error)}`);
    }
  }, [source]);
  return <div ref={place} className="card" role="group" aria-label={label} />;
}
