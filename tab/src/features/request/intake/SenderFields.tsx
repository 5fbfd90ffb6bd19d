import { Field, Radio, RadioGroup, Select } from '@fluentui/react-components';
import type { IntakeOptions } from '../../../../../bot/src/contract/tab-views.ts';
import { useReader } from '../../../app/reader.ts';
import { TextField } from '../../../ui/TextField.tsx';
import { validation } from '../../../ui/validation.ts';
import type { FieldsProps } from './fields.ts';
import type { IntakeValue } from './intake-value.ts';

type Props = FieldsProps & { networks: IntakeOptions['networks']; hasAllNetworks: boolean };

/** Who the request comes from. */
export function SenderFields({ value, change, errorOf, networks, hasAllNetworks }: Props) {
  const { t, words } = useReader();
  const text = (field: 'organisation' | 'name' | 'role' | 'email' | 'phone') => ({
    value: value[field],
    onChange: (given: string) => change({ [field]: given }),
    error: errorOf(field),
  });
  /** The network's written form is the likely one; it can be changed below. */
  const chooseNetwork = (networkId: string) => {
    const network = networks.find(({ id }) => id === networkId);
    change({ networkId, ...(network ? { form: network.form } : {}) });
  };
  return (
    <fieldset>
      <legend>{t.intake.partSender}</legend>
      <TextField
        label={t.intake.organisation}
        hint={t.intake.organisationHint}
        limit="organisation"
        required
        {...text('organisation')}
      />
      <Field
        label={t.intake.network}
        hint={hasAllNetworks ? null : t.intake.networkOwn}
        required
        {...validation(errorOf('networkId'))}
      >
        <Select value={value.networkId} onChange={(_, data) => chooseNetwork(data.value)}>
          <option value="">{t.field.choose}</option>
          {networks.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <div className="pair">
        <TextField label={t.intake.contactName} limit="contactName" required {...text('name')} />
        <TextField
          label={t.intake.contactRole}
          hint={t.intake.contactRoleHint}
          limit="contactRole"
          required
          {...text('role')}
        />
        <TextField
          label={t.intake.email}
          hint={t.intake.emailHint}
          limit="email"
          type="email"
          required
          {...text('email')}
        />
        <TextField label={t.intake.phone} limit="phone" type="tel" {...text('phone')} />
      </div>
      <Field label={t.intake.form} required>
        <RadioGroup
          layout="horizontal"
          value={value.form}
          onChange={(_, data) => change({ form: data.value as IntakeValue['form'] })}
        >
          <Radio value="nb" label={words.writtenForm.nb} />
          <Radio value="nn" label={words.writtenForm.nn} />
        </RadioGroup>
      </Field>
    </fieldset>
  );
}
