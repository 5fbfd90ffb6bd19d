import { Field, Radio, RadioGroup, Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { listInWords } from '../../../../bot/src/texts/dates.ts';
import { useReader } from '../../app/reader.ts';
import { TextField } from '../../ui/TextField.tsx';
import { validation } from '../../ui/validation.ts';
import { ActionDialog } from '../request/dialogs/ActionDialog.tsx';
import { beyondCapacity } from './beyond-capacity.ts';
import type { ConfirmValue } from './confirmation.ts';
import type { UsedConfirmation } from './use-confirmation.ts';

type Props = { confirmation: UsedConfirmation; onClose: () => void; children: ReactNode };

/** What lederforum decides: who goes (T015, in `children`), who leads, and that there are resources for it (T013). */
export function ConfirmForm({ confirmation, onClose, children }: Props) {
  const { t } = useReader();
  const { value, change, chosen, errorIn, busy, problem, stopped, submit } = confirmation;
  return (
    <ActionDialog
      {...t.action.confirmCompetence}
      busy={busy}
      problem={problem}
      stopped={stopped}
      onSubmit={submit}
      onClose={onClose}
    >
      {children}
      {chosen.length > 1 && <LeadField confirmation={confirmation} />}
      <TextField
        label={t.dialog.reason}
        hint={t.confirm.reasonHint}
        limit="reason"
        required
        rows={4}
        value={value.reason}
        onChange={(reason) => change({ reason })}
        error={errorIn('reason')}
      />
      <Resources confirmation={confirmation} />
      {value.within === 'no' && (
        <TextField
          label={t.confirm.note}
          hint={t.confirm.noteHint}
          limit="comment"
          required
          rows={3}
          value={value.note}
          onChange={(note) => change({ note })}
          error={errorIn('note')}
        />
      )}
    </ActionDialog>
  );
}

type FieldProps = { confirmation: UsedConfirmation };

function LeadField({ confirmation: { chosen, lead, change, errorIn } }: FieldProps) {
  const { t } = useReader();
  return (
    <Field label={t.confirm.lead} hint={t.confirm.leadHint} required {...validation(errorIn('lead'))}>
      <Select value={lead} onChange={(_, { value }) => change({ lead: value })}>
        <option value="">{t.field.choose}</option>
        {chosen.map(({ section }) => (
          <option key={section.id} value={section.id}>
            {section.name}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function Resources({ confirmation: { chosen, value, change, errorIn } }: FieldProps) {
  const { t } = useReader();
  const tight = beyondCapacity(chosen);
  return (
    <>
      {tight.length > 0 && <p className="notice">{t.confirm.capacityTight(listInWords(tight))}</p>}
      <Field label={t.confirm.resources} required {...validation(errorIn('within'))}>
        <RadioGroup
          value={value.within}
          onChange={(_, data) => change({ within: data.value as ConfirmValue['within'] })}
        >
          <Radio value="yes" label={t.confirm.within} />
          <Radio value="no" label={t.confirm.notWithin} />
        </RadioGroup>
      </Field>
    </>
  );
}
