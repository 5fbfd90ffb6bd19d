import { useState } from 'react';
import type { Dialog } from '../../teams/outcomes.ts';
import { AdaptiveCardView, type CardPress } from './adaptive-card.tsx';
import { api, sentence } from './api.ts';
import { Trouble } from './trouble.tsx';
import { Window } from './window.tsx';

type Props = {
  dialog: Dialog;
  persona: string;
  onChange: (dialog: Dialog | undefined) => void;
  onLink: (url: string) => void;
};

/** A dialog of the bot: a card to fill in, a page, or a word of thanks. */
export function DialogWindow(props: Props) {
  const { dialog, onChange } = props;
  const { problem, busy, press } = useAnswer(props);
  if (dialog.kind === 'closed') return null;
  const framed = dialog.kind === 'card' || dialog.kind === 'page';
  const title = (framed && dialog.title) || 'Bindeledd';
  const width = framed ? dialog.width : 'small';
  return (
    <Window {...{ title, width, busy }} onClose={() => onChange(undefined)}>
      {dialog.kind === 'card' && (
        <AdaptiveCardView card={dialog.card} label={title} onPress={(done) => void press(done)} />
      )}
      {dialog.kind === 'page' && <iframe className="window-page" title={title} src={dialog.url} />}
      {dialog.kind === 'message' && <p>{dialog.text}</p>}
      {dialog.kind === 'error' && <Trouble text={dialog.message} />}
      <Trouble text={problem} />
      {busy && <div className="card-progress" role="progressbar" aria-label="Venter på appen" />}
    </Window>
  );
}

/** Sends what was filled in. What was typed survives a refusal: the dialog stays and says what went wrong. */
function useAnswer({ dialog, persona, onChange, onLink }: Props) {
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);
  const press = async (done: CardPress) => {
    if (done.kind === 'link') onLink(done.url);
    if (done.kind === 'link' || dialog.kind !== 'card' || busy) return;
    setProblem(undefined);
    setBusy(true);
    try {
      const { place, messageId } = dialog;
      const origin = messageId === undefined ? { place } : { place, messageId };
      const next = await api.submitDialog(persona, origin, done.data);
      if (next.kind === 'error') setProblem(next.message);
      else onChange(next.kind === 'closed' ? undefined : next);
    } catch (error) {
      setProblem(sentence(error));
    } finally {
      setBusy(false);
    }
  };
  return { problem, busy, press };
}
