import { useCallback, useEffect, useState } from 'react';
import { FluentProvider, Spinner, teamsLightTheme } from '@fluentui/react-components';
import type { Overview } from '../../teams/page-contract.ts';
import { api, sentence } from './api.ts';
import { Desk } from './desk.tsx';
import { readAddress } from './place.ts';
import { Trouble } from './trouble.tsx';

/** The page: first who and what there is, then the desk. */
export function App() {
  const [world, setWorld] = useState<Overview>();
  const [problem, setProblem] = useState<string>();
  const [personaId, setPersonaId] = useState(() => readAddress(location.search).persona);
  const load = useCallback(() => {
    api.world().then(
      (found) => {
        setWorld(found);
        setProblem(undefined);
      },
      (error: unknown) => setProblem(sentence(error)),
    );
  }, []);
  useEffect(load, [load]);
  const persona = world?.personas.find((one) => one.id === personaId) ?? world?.personas[0];
  if (world && persona) return <Desk {...{ world, persona }} reload={load} onPersona={setPersonaId} />;
  return (
    <FluentProvider theme={teamsLightTheme}>
      <div className="waiting">
        {world || problem !== undefined ? (
          <Trouble
            text={problem ?? 'Det er ingen personer her.'}
            action={{ name: 'Prøv igjen', run: load }}
          />
        ) : (
          <Spinner label="Henter samtalene …" />
        )}
      </div>
    </FluentProvider>
  );
}
