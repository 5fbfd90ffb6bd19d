import { Button, Select } from '@fluentui/react-components';
import type { ConnectorFault, FaultState } from '../../teams/faults.ts';
import type { Json } from '../../teams/json.ts';

const KINDS: [ConnectorFault, string][] = [
  ['412', '412 forbigående feil'],
  ['429', '429 med ventetid'],
  ['429-bare', '429 uten ventetid'],
  ['502', '502 fra Teams'],
  ['504', '504 fra Teams'],
  ['lost-reply', 'Gjort, men svaret går tapt'],
  ['removed', '403 boten er fjernet'],
];

type Props = { faults: FaultState; onSet: (change: Json) => void };

/** What the connector answers when the bot writes: how often it fails, or that it fails next time. */
export function ConnectorFaults({ faults, onSet }: Props) {
  return (
    <table className="fault-table">
      <thead>
        <tr>
          <th scope="col">Feil</th>
          <th scope="col">Hvor ofte</th>
          <th scope="col">Én gang</th>
        </tr>
      </thead>
      <tbody>
        {KINDS.map(([kind, label]) => (
          <Row key={kind} {...{ kind, label, faults, onSet }} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ kind, label, faults, onSet }: Props & { kind: ConnectorFault; label: string }) {
  const waiting = faults.pending.filter((one) => one.kind === kind).reduce((sum, one) => sum + one.left, 0);
  return (
    <tr>
      <th scope="row">{label}</th>
      <td>
        <Select
          size="small"
          aria-label={`Hvor ofte: ${label}`}
          value={String(faults.chances[kind] ?? 0)}
          onChange={(_, data) => onSet({ chance: { kind, probability: Number(data.value) } })}
        >
          <option value="0">aldri</option>
          <option value="0.1">10 %</option>
          <option value="0.3">30 %</option>
          <option value="0.6">60 %</option>
          <option value="1">alltid</option>
        </Select>
      </td>
      <td>
        <Button
          size="small"
          aria-label={`Neste kall: ${label}${waiting > 0 ? `, ${waiting} venter` : ''}`}
          onClick={() => onSet({ next: { kind, count: 1 } })}
        >
          Neste{waiting > 0 ? ` (${waiting})` : ''}
        </Button>
      </td>
    </tr>
  );
}
