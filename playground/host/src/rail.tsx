import type { ReactNode } from 'react';
import { Avatar } from '@fluentui/react-components';
import {
  Bot20Regular,
  NumberSymbol20Regular,
  Search20Regular,
  TabDesktop20Regular,
} from '@fluentui/react-icons';
import type { Overview } from '../../teams/page-contract.ts';
import { tabPlace, type Place } from './place.ts';

type Props = {
  world: Overview;
  persona: Overview['personas'][number];
  place: Place;
  unread: ReadonlySet<string>;
  onGo: (place: Place) => void;
};

/** The list of conversations and apps. */
export function Rail({ world, persona, place, unread, onGo }: Props) {
  return (
    <nav className="rail" aria-label="Samtaler og apper">
      <Section title="Chat">
        <Entry
          current={place.kind === 'chat'}
          news={unread.has(persona.chatId)}
          icon={<Bot20Regular />}
          onGo={() => onGo({ kind: 'chat' })}
        >
          {world.bot.name}
        </Entry>
      </Section>
      <Section title="Team">
        <li className="rail-team">
          <Avatar name={world.team.name} shape="square" size={24} color="brand" aria-hidden />{' '}
          {world.team.name}
        </li>
        {world.team.channels.map((channel) => (
          <Entry
            key={channel.id}
            current={place.kind === 'channel' && place.id === channel.id}
            news={unread.has(channel.id)}
            icon={<NumberSymbol20Regular />}
            onGo={() => onGo({ kind: 'channel', id: channel.id })}
          >
            {channel.name}
          </Entry>
        ))}
      </Section>
      <Section title="Apper">
        <Entry
          current={place.kind === 'tab'}
          news={false}
          icon={<TabDesktop20Regular />}
          onGo={() => onGo(tabPlace())}
        >
          Fana
        </Entry>
        <Entry
          current={place.kind === 'search'}
          news={false}
          icon={<Search20Regular />}
          onGo={() => onGo({ kind: 'search' })}
        >
          {world.search.title}
        </Entry>
      </Section>
    </nav>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2 className="rail-heading">{title}</h2>
      <ul className="rail-list">{children}</ul>
    </section>
  );
}

type EntryProps = { current: boolean; news: boolean; icon: ReactNode; onGo: () => void; children: ReactNode };

function Entry({ current, news, icon, onGo, children }: EntryProps) {
  return (
    <li>
      <button
        type="button"
        className="rail-entry"
        aria-current={current ? 'page' : undefined}
        data-news={news}
        onClick={onGo}
      >
        {icon}
        <span>{children}</span>
        {news && <span className="dot" role="img" aria-label="(nytt)" />}
      </button>
    </li>
  );
}
