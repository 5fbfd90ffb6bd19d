import { useEffect, useState } from 'react';
import type { Overview } from '../../teams/page-contract.ts';
import { api } from './api.ts';
import { tabPlace, type Place, type ThemeName } from './place.ts';
import { tabContext } from './tab-context.ts';
import type { TabHost } from './tab-protocol.ts';
import { Trouble } from './trouble.tsx';
import { useTabFrame } from './use-tab-frame.ts';
import { Window } from './window.tsx';

type Props = {
  world: Overview;
  persona: Overview['personas'][number];
  place: Extract<Place, { kind: 'tab' }>;
  theme: ThemeName;
  onGo: (place: Place) => void;
  onLink: (url: string) => void;
};
type OpenDialog = { url: string; title: string; answer: (args: [unknown, unknown]) => void };
type State = 'waiting' | 'silent' | 'there' | { failed: string };

/** A tab that has not spoken after this long is not going to. */
const PATIENCE_MS = 10_000;
const CANCELLED: [unknown, unknown] = ['User cancelled/closed the task module.', undefined];

/** The tab in its frame, with Teams' side of the conversation with teams-js. */
export function TabView(props: Props) {
  const { world, persona, place, theme, onGo, onLink } = props;
  const [state, setState] = useState<State>('waiting');
  const [dialog, setDialog] = useState<OpenDialog>();
  const close = (args: [unknown, unknown]) => {
    dialog?.answer(args);
    setDialog(undefined);
  };
  const host: TabHost = {
    context: () =>
      tabContext({ world, persona, theme, entityId: place.entityId, subPageId: place.subPageId }),
    token: async () => (await api.token(persona.id)).token,
    openLink: onLink,
    openPage: ({ pageId, subPageId }) => onGo(tabPlace(subPageId, pageId || place.entityId)),
    openDialog: ({ url, title }) => new Promise((answer) => setDialog({ url, title, answer })),
    closeDialog: (result) => close([null, result]),
    initialized: () => setState('there'),
    failed: (reason) => setState({ failed: reason }),
  };
  const attach = useTabFrame(world.tabUrl, host, theme);
  useEffect(() => {
    const timer = setTimeout(() => setState((now) => (now === 'waiting' ? 'silent' : now)), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  const again = { name: 'Prøv igjen', run: () => onGo(tabPlace(place.subPageId, place.entityId)) };
  return (
    <div className="tab-area">
      <Trouble intent="warning" text={troubleOf(state, world.tabUrl)} action={again} />
      {state !== 'silent' && (
        <iframe
          ref={attach}
          className="tab-frame"
          title={`${world.bot.name}, fana`}
          src={world.tabUrl}
          allow="clipboard-write"
        />
      )}
      {dialog && <TabDialog {...{ dialog, host, theme }} onClose={() => close(CANCELLED)} />}
    </div>
  );
}

function troubleOf(state: State, url: string): string | undefined {
  if (state === 'silent') return `Fana på ${url} har ikke svart. Kjører tjeneren?`;
  return typeof state === 'object' ? `Fana melder feil: ${state.failed}` : undefined;
}

type DialogProps = { dialog: OpenDialog; host: TabHost; theme: ThemeName; onClose: () => void };

/** A page of the tab's own that it has asked to have shown above it. */
function TabDialog({ dialog, host, theme, onClose }: DialogProps) {
  const attach = useTabFrame(dialog.url, host, theme, 'task');
  return (
    <Window title={dialog.title} onClose={onClose}>
      <iframe ref={attach} className="window-page" title={dialog.title} src={dialog.url} />
    </Window>
  );
}
