import { useEffect, useState } from 'react';
import {
  FluentProvider,
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
} from '@fluentui/react-components';
import type { Overview } from '../../teams/page-contract.ts';
import { FrameContext } from './frame-context.ts';
import { FaultsPanel } from './faults-panel.tsx';
import { Header } from './header.tsx';
import { LogPanel } from './log-panel.tsx';
import { Main } from './main-area.tsx';
import { deepLink, placeOf, readAddress, viewOf, writeAddress, type Place } from './place.ts';
import { Rail } from './rail.tsx';
import { Trouble } from './trouble.tsx';
import { useNews } from './use-news.ts';

const THEMES = { default: teamsLightTheme, dark: teamsDarkTheme, contrast: teamsHighContrastTheme };

type Props = {
  world: Overview;
  persona: Overview['personas'][number];
  reload: () => void;
  onPersona: (id: string) => void;
};

/** Everything on the page: the strip at the top, the Teams below it, and the panel beside it. */
export function Desk({ world, persona, reload, onPersona }: Props) {
  const { theme, setTheme, phone, setPhone, place, setPlace } = useAddress(world, persona.id);
  const [panel, setPanel] = useState<'faults' | 'log'>();
  const base = baseOf(place, persona.chatId);
  const news = useNews(base, reload);
  const go = (to: Place) => {
    setPlace(to);
    news.read(baseOf(to, persona.chatId));
  };
  const become = (id: string) => {
    onPersona(id);
    if (place.kind === 'chat') news.read(world.personas.find((one) => one.id === id)?.chatId);
  };
  const close = () => setPanel(undefined);
  return (
    <FluentProvider theme={THEMES[theme]} className={`theme-${theme}`}>
      {/* Not on the provider: its class is given to every portal too. */}
      <div className="desk">
        <Header
          {...{ world, persona, theme, phone, panel }}
          unread={news.unread}
          onPersona={become}
          onTheme={setTheme}
          onPhone={setPhone}
          onPanel={(wanted) => setPanel(wanted === panel ? undefined : wanted)}
        />
        <Trouble
          intent="warning"
          text={
            news.connection === 'lost'
              ? 'Forbindelsen er brutt. Det du ser, kan være gammelt. Siden prøver igjen av seg selv.'
              : undefined
          }
        />
        <div className="stage">
          <Teams
            {...{ world, persona, theme, phone, place }}
            unread={news.unread}
            revision={news.revision(base ?? '')}
            onGo={go}
          />
          {panel === 'faults' && <FaultsPanel world={world} persona={persona} onClose={close} />}
          {panel === 'log' && <LogPanel revision={news.revision('calls')} onClose={close} />}
        </div>
      </div>
    </FluentProvider>
  );
}

/** The conversation that stands at a place, if one does. */
function baseOf(place: Place, chatId: string): string | undefined {
  if (place.kind === 'channel') return place.id;
  return place.kind === 'chat' ? chatId : undefined;
}

/** Theme, width and place, kept in the page's address. */
function useAddress(world: Overview, persona: string) {
  const [start] = useState(() => readAddress(location.search));
  const [theme, setTheme] = useState(start.theme);
  const [phone, setPhone] = useState(start.phone);
  const [place, setPlace] = useState(() => placeOf(start.view, start.sub, world));
  const sub = place.kind === 'tab' ? place.subPageId : '';
  const view = viewOf(place, world);
  useEffect(() => {
    writeAddress({ persona, view, sub, theme, phone });
  }, [persona, view, sub, theme, phone]);
  return { theme, setTheme, phone, setPhone, place, setPlace };
}

type TeamsProps = Omit<Parameters<typeof Main>[0], 'onBack' | 'onLink'> & {
  phone: boolean;
  unread: ReadonlySet<string>;
};

/** The imitation itself: the list and what was chosen in it. */
function Teams({ phone, unread, ...props }: TeamsProps) {
  const { world, persona, place, onGo } = props;
  const [frame, setFrame] = useState<HTMLElement | null>(null);
  // On a phone there is room for the list or for what was chosen in it, not both.
  const [listShown, setListShown] = useState(false);
  const go = (to: Place) => {
    setListShown(false);
    onGo(to);
  };
  const openLink = (url: string) => {
    const inside = deepLink(url);
    if (inside) go(inside);
    else window.open(url, '_blank', 'noopener');
  };
  useTeamsLinks(frame, go);
  return (
    <main
      ref={setFrame}
      className={phone ? 'teams phone' : 'teams'}
      data-list={listShown ? 'shown' : 'hidden'}
    >
      <FrameContext.Provider value={{ frame, phone }}>
        <Rail {...{ world, persona, place, unread }} onGo={go} />
        <Main {...props} onGo={go} onLink={openLink} onBack={() => setListShown(true)} />
      </FrameContext.Provider>
    </main>
  );
}

/** Links in running text that lead into Teams are followed here, not in Microsoft's. */
function useTeamsLinks(frame: HTMLElement | null, go: (place: Place) => void): void {
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
      const inside = deepLink(link?.getAttribute('href') ?? '');
      if (!inside) return;
      event.preventDefault();
      go(inside);
    };
    frame?.addEventListener('click', follow);
    return () => frame?.removeEventListener('click', follow);
  });
}
