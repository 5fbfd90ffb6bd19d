import { useEffect, useRef, useState, type RefObject } from 'react';
import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { Json } from '../../teams/json.ts';
import type { Dialog, Outcome } from '../../teams/outcomes.ts';
import type { Overview, ShownMessage } from '../../teams/page-contract.ts';
import { AdaptiveCardView, type CardPress } from './adaptive-card.tsx';
import { api, sentence } from './api.ts';

type Props = {
  message: ShownMessage;
  persona: Overview['personas'][number];
  onLink: (url: string) => void;
  onDialog: (dialog: Dialog) => void;
};

type Banner = { intent: 'error' | 'info'; text: string };

/** The card of a message, if it has one. */
export function CardInMessage(props: Props) {
  const { card } = props.message.view;
  return card && <Card {...props} card={card} />;
}

/** The card as this person sees it, and what came of pressing its buttons. */
function Card({ message, persona, card, onLink, onDialog }: Props & { card: Json }) {
  const [banner, setBanner] = useState<Banner>();
  const [busy, setBusy] = useState(false);
  const { id, version, refreshes } = message;
  const frame = useRef<HTMLDivElement>(null);
  const seen = useSeen(frame);
  // Looking at a card is what makes Teams ask the bot for this person's own; the answer comes with the next messages.
  useEffect(() => {
    if (refreshes && seen)
      api
        .view(persona.id, id)
        .catch((error: unknown) => setBanner({ intent: 'error', text: sentence(error) }));
  }, [refreshes, seen, persona.id, id, version]);

  const run = async (press: CardPress) => {
    setBanner(undefined);
    if (press.kind === 'link') {
      onLink(press.url);
      return;
    }
    setBusy(true);
    try {
      if (press.kind === 'execute')
        setBanner(bannerOf(await api.press(persona.id, id, press.verb, press.data)));
      else if (press.kind === 'dialog') onDialog(await api.openDialog(persona.id, id, press.data));
      else await api.submit(persona.id, id, press.data);
    } catch (error) {
      setBanner({ intent: 'error', text: sentence(error) });
    } finally {
      setBusy(false);
    }
  };
  return (
    <div className="card-frame" aria-busy={busy} ref={frame}>
      <AdaptiveCardView
        card={card}
        label={`Kort fra ${message.author}`}
        onPress={(press) => !busy && void run(press)}
      />
      {busy && <div className="card-progress" role="progressbar" aria-label="Venter på appen" />}
      {banner && (
        <MessageBar intent={banner.intent} className="card-banner">
          <MessageBarBody>{banner.text}</MessageBarBody>
        </MessageBar>
      )}
      {refreshes && <p className="card-note">{noteOf(message)}</p>}
    </div>
  );
}

function bannerOf(outcome: Outcome): Banner | undefined {
  if (outcome.kind === 'card') return undefined;
  if (outcome.kind === 'message') return { intent: 'info', text: outcome.text };
  return { intent: 'error', text: outcome.message };
}

/** Whose card this is, said plainly: a card that was not refreshed looks like any other. */
function noteOf({ view }: ShownMessage): string {
  if (view.problem) return `Det felles kortet. Din egen visning kom ikke: ${view.problem.message}`;
  return view.own ? 'Din egen visning av kortet' : 'Det felles kortet, likt for alle';
}

/** Whether the element has come into sight; once seen, it counts as seen. */
function useSeen(element: RefObject<HTMLElement | null>): boolean {
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    if (!element.current || seen) return undefined;
    const watch = new IntersectionObserver((entries) => {
      if (entries.some((entry) => entry.isIntersecting)) setSeen(true);
    });
    watch.observe(element.current);
    return () => watch.disconnect();
  }, [element, seen]);
  return seen;
}
