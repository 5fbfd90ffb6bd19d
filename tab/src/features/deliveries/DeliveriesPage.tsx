import { Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { deliveriesTexts } from '../../../../bot/src/texts/deliveries.ts';
import { useReader } from '../../app/reader.ts';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { DeliveryPages, type Which } from './DeliveryPages.tsx';

/** What stands in Teams and what does not, for those who look after it. */
export function DeliveriesPage() {
  const d = deliveriesTexts[useReader().form];
  const [which, setWhich] = useState<Which>('problems');
  return (
    <>
      <PageHeading>{d.heading}</PageHeading>
      <p className="quiet">{d.intro}</p>
      <div className="filters">
        <Field label={d.which}>
          <Select value={which} onChange={(_, { value }) => setWhich(value === 'all' ? 'all' : 'problems')}>
            <option value="problems">{d.problems}</option>
            <option value="all">{d.all}</option>
          </Select>
        </Field>
      </div>
      <DeliveryPages key={which} which={which} />
    </>
  );
}
