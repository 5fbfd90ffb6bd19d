import { useState } from 'react';
import { Button, Input } from '@fluentui/react-components';
import { Search20Regular } from '@fluentui/react-icons';
import type { Found, QueryResult } from '../../teams/outcomes.ts';
import type { Overview } from '../../teams/page-contract.ts';
import { AdaptiveCardView } from './adaptive-card.tsx';
import { api, sentence } from './api.ts';
import type { Place } from './place.ts';
import { Trouble } from './trouble.tsx';

type Props = {
  world: Overview;
  persona: Overview['personas'][number];
  onGo: (place: Place) => void;
  onLink: (url: string) => void;
};

/** The message extension: search, look at what was found, send it to a channel. */
export function SearchView({ world, persona, onGo, onLink }: Props) {
  const [text, setText] = useState('');
  const [result, setResult] = useState<QueryResult>();
  const [problem, setProblem] = useState<string>();
  const channel = world.team.channels[0];
  const failed = (error: unknown) => setProblem(sentence(error));
  const search = () => {
    setProblem(undefined);
    api.query(persona.id, text.trim()).then(setResult, failed);
  };
  const send = ({ card }: Found) => {
    if (!channel || !card) return;
    api.share(persona.id, channel.id, card).then(() => onGo({ kind: 'channel', id: channel.id }), failed);
  };
  return (
    <div className="search">
      <form
        className="search-form"
        role="search"
        onSubmit={(event) => {
          event.preventDefault();
          search();
        }}
      >
        <Input
          className="search-text"
          aria-label={world.search.title}
          placeholder="Skriv noe å søke etter, eller la feltet stå tomt"
          contentBefore={<Search20Regular />}
          value={text}
          onChange={(_, data) => setText(data.value)}
        />
        <Button type="submit" appearance="primary">
          Søk
        </Button>
      </form>
      <Trouble text={problem} />
      <Results result={result} channel={channel?.name ?? 'kanalen'} onSend={send} onLink={onLink} />
    </div>
  );
}

type ResultsProps = {
  result: QueryResult | undefined;
  channel: string;
  onSend: (found: Found) => void;
  onLink: (url: string) => void;
};

function Results({ result, channel, onSend, onLink }: ResultsProps) {
  const [chosen, setChosen] = useState<Found>();
  if (!result) return <p className="empty">Her søker du slik man gjør fra skrivefeltet i Teams.</p>;
  if (result.kind === 'error') return <Trouble text={result.message} />;
  if (result.kind === 'message') return <p className="empty">{result.text}</p>;
  if (result.found.length === 0) return <p className="empty">Ingen treff.</p>;
  return (
    <ul className="search-results" aria-label="Treff">
      {result.found.map((found, index) => (
        <li key={index}>
          <button
            type="button"
            className="search-result"
            aria-expanded={found === chosen}
            onClick={() => setChosen(found === chosen ? undefined : found)}
          >
            <strong>{found.title || 'Uten tittel'}</strong>
            <span>{found.text}</span>
          </button>
          {found === chosen && <Preview {...{ found, channel, onSend, onLink }} />}
        </li>
      ))}
    </ul>
  );
}

/** The card as it will be sent; its buttons work once it stands in a conversation. */
function Preview({ found, channel, onSend, onLink }: Omit<ResultsProps, 'result'> & { found: Found }) {
  if (!found.card) return <p className="empty">Treffet har ikke noe kort.</p>;
  return (
    <div className="card-frame">
      <AdaptiveCardView
        card={found.card}
        label={found.title}
        onPress={(press) => {
          if (press.kind === 'link') onLink(press.url);
        }}
      />
      <Button appearance="primary" className="search-send" onClick={() => onSend(found)}>
        Send til {channel}
      </Button>
    </div>
  );
}
