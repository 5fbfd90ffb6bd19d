import { useState } from 'react';
import { Button, Field, Input, Switch } from '@fluentui/react-components';
import type { FaultState } from '../../teams/faults.ts';
import type { Json } from '../../teams/json.ts';
import type { Overview } from '../../teams/page-contract.ts';
import { api, sentence } from './api.ts';
import { ConnectorFaults } from './connector-faults.tsx';
import { Panel } from './panel.tsx';
import { Trouble } from './trouble.tsx';

type SwitchName = 'duplicate' | 'reorder' | 'noRefresh' | 'expiredBotToken' | 'expiredTabToken' | 'limits';

const SWITCHES: Record<SwitchName, string> = {
  duplicate: 'Lever alt til boten to ganger',
  reorder: 'Lever i feil rekkefølge',
  noRefresh: 'Kort oppdateres ikke når noen ser på dem',
  expiredBotToken: 'Utløpt token til boten',
  expiredTabToken: 'Utløpt token til fana',
  limits: 'Hold Teams’ grenser for antall kall',
};

type Props = { world: Overview; persona: Overview['personas'][number]; onClose: () => void };

/** What is to go wrong, and where the app is installed. */
export function FaultsPanel({ world, persona, onClose }: Props) {
  const { faults } = world;
  const [problem, setProblem] = useState<string>();
  const done = (work: Promise<unknown>) => {
    work.then(
      () => setProblem(undefined),
      (error: unknown) => setProblem(sentence(error)),
    );
  };
  const set = (change: Json) => done(api.faults(change));
  return (
    <Panel title="Feil" onClose={onClose}>
      <p className="panel-about">Få Teams til å oppføre seg dårlig, og se hva Bindeledd gjør.</p>
      <Trouble text={problem} />
      <h3>På vei til boten</h3>
      <Delivery faults={faults} onSet={set} />
      <h3>Når boten skriver</h3>
      <ConnectorFaults faults={faults} onSet={set} />
      <Button onClick={() => set({ clear: true })}>Slå av alle feil</Button>
      <h3>Appen er lagt til</h3>
      <Switch
        label={`I teamet ${world.team.name}`}
        checked={world.team.installed}
        onChange={(_, data) => done(api.install(undefined, data.checked))}
      />
      <Switch
        label={`Hos ${persona.name}`}
        checked={persona.installed}
        onChange={(_, data) => done(api.install(persona.id, data.checked))}
      />
    </Panel>
  );
}

function Delivery({ faults, onSet }: { faults: FaultState; onSet: (change: Json) => void }) {
  return (
    <>
      {Object.entries(SWITCHES).map(([name, label]) => (
        <Switch
          key={name}
          label={label}
          checked={faults[name as SwitchName]}
          onChange={(_, data) => onSet({ [name]: data.checked })}
        />
      ))}
      <Field label="Forsinkelse i millisekunder">
        <Input
          type="number"
          min={0}
          max={60_000}
          step={500}
          value={String(faults.delayMs)}
          onChange={(_, data) => onSet({ delayMs: Math.min(60_000, Math.max(0, Number(data.value) || 0)) })}
        />
      </Field>
    </>
  );
}
