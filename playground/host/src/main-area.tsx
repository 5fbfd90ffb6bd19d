import { Button } from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons';
import type { Overview } from '../../teams/page-contract.ts';
import { Conversation } from './conversation.tsx';
import type { Place, ThemeName } from './place.ts';
import { SearchView } from './search-view.tsx';
import { TabView } from './tab-view.tsx';

type Props = {
  world: Overview;
  persona: Overview['personas'][number];
  place: Place;
  theme: ThemeName;
  revision: number;
  onBack: () => void;
  onGo: (place: Place) => void;
  onLink: (url: string) => void;
};

/** What was chosen in the list, under its name. */
export function Main(props: Props) {
  const { world, persona, place, theme, revision, onBack, onGo, onLink } = props;
  const [title, about] = heading(place, world, persona.name);
  const where = place.kind === 'channel' ? place.id : persona.chatId;
  return (
    <section className="main" aria-label={title}>
      <div className="main-head">
        <Button
          className="back"
          appearance="subtle"
          icon={<ArrowLeft20Regular />}
          aria-label="Tilbake til lista"
          onClick={onBack}
        />
        <div>
          <h2 className="main-title">{title}</h2>
          <p className="main-about">{about}</p>
        </div>
      </div>
      {(place.kind === 'chat' || place.kind === 'channel') && (
        <Conversation
          key={`${persona.id} ${where}`}
          {...{ world, persona, where, revision, onLink }}
          channel={place.kind === 'channel'}
        />
      )}
      {place.kind === 'tab' && (
        <TabView key={`${persona.id} ${place.visit}`} {...{ world, persona, place, theme, onGo, onLink }} />
      )}
      {place.kind === 'search' && <SearchView key={persona.id} {...{ world, persona, onGo, onLink }} />}
    </section>
  );
}

function heading(place: Place, world: Overview, name: string): [string, string] {
  switch (place.kind) {
    case 'chat':
      return [world.bot.name, `Chat mellom ${name} og boten`];
    case 'channel':
      return [
        world.team.channels.find((one) => one.id === place.id)?.name ?? '',
        `Kanal i ${world.team.name}`,
      ];
    case 'tab':
      return [`${world.bot.name}: fana`, `Slik ${name} ser den`];
    case 'search':
      return [world.search.title, 'Meldingsutvidelsen: finn noe og sett det inn i en samtale'];
  }
}
