import { Field, Input } from '@fluentui/react-components';
import { useReader } from '../../../app/reader.ts';
import { TextField } from '../../../ui/TextField.tsx';
import { validation } from '../../../ui/validation.ts';
import type { FieldsProps } from './fields.ts';

/** What the sender wants to work with. */
export function NeedFields({ value, change, errorOf }: FieldsProps) {
  const { t } = useReader();
  const text = (field: 'title' | 'need' | 'audience' | 'involvement') => ({
    value: value[field],
    onChange: (given: string) => change({ [field]: given }),
    error: errorOf(field),
  });
  return (
    <fieldset>
      <legend>{t.intake.partNeed}</legend>
      <TextField label={t.intake.title} hint={t.intake.titleHint} limit="title" required {...text('title')} />
      <TextField
        label={t.intake.need}
        hint={`${t.intake.needHint} ${t.intake.noPupils}`}
        limit="need"
        required
        rows={7}
        {...text('need')}
      />
      <div className="pair">
        <TextField
          label={t.intake.audience}
          hint={t.intake.audienceHint}
          limit="audience"
          required
          {...text('audience')}
        />
        <Field
          label={`${t.intake.participants} (${t.field.optional})`}
          {...validation(errorOf('participants'))}
        >
          <Input
            inputMode="numeric"
            value={value.participants}
            onChange={(_, data) => change({ participants: data.value })}
          />
        </Field>
      </div>
      <TextField
        label={t.intake.involvement}
        hint={t.intake.involvementHint}
        limit="involvement"
        required
        rows={4}
        {...text('involvement')}
      />
    </fieldset>
  );
}
