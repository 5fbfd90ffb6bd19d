import { useEffect, useState } from 'react';
import type { CallEntry } from '../../teams/call-log.ts';
import { api, sentence } from './api.ts';
import { Panel } from './panel.tsx';

const CLOCK = new Intl.DateTimeFormat('nb-NO', { timeStyle: 'medium', timeZone: 'Europe/Oslo' });
const SHOWN = 100;

/** The latest calls between Teams and the bot, newest first. */
export function LogPanel({ revision, onClose }: { revision: number; onClose: () => void }) {
  const [calls, setCalls] = useState<CallEntry[]>([]);
  const [problem, setProblem] = useState<string>();
  useEffect(() => {
    const timer = setTimeout(() => {
      api.calls().then(setCalls, (error: unknown) => setProblem(sentence(error)));
    }, 150);
    return () => clearTimeout(timer);
  }, [revision]);
  return (
    <Panel title="Logg" onClose={onClose}>
      <p className="panel-about">Kallene mellom Teams og boten, de nyeste øverst.</p>
      {problem !== undefined && <p role="alert">{problem}</p>}
      {calls.length === 0 && <p className="empty">Ingen kall ennå.</p>}
      <ol className="log" aria-label="Kall">
        {calls
          .slice(-SHOWN)
          .reverse()
          .map((call) => (
            <li key={call.n} data-bad={call.status === 0 || call.status >= 400}>
              <span className="log-head">
                <span aria-hidden>{call.direction === 'to the bot' ? '→' : '←'}</span>
                <span className="visually-hidden">
                  {call.direction === 'to the bot' ? 'Til boten' : 'Fra boten'}
                </span>
                <strong>{call.status === 0 ? 'intet svar' : call.status}</strong>
                <span>{call.ms} ms</span>
                <time dateTime={call.at}>{CLOCK.format(new Date(call.at))}</time>
              </span>
              <span className="log-what">{call.what}</span>
              {call.note !== undefined && <span className="log-note">{call.note}</span>}
            </li>
          ))}
      </ol>
    </Panel>
  );
}
