import { Field, Input, Radio, RadioGroup, Select } from '@fluentui/react-components';
import type { IntakeOptions } from '../../../../../bot/src/contract/tab-views.ts';
import { daysFigure } from '../../../../../bot/src/texts/dates.ts';
import { useReader } from '../../../app/reader.ts';
import { TextField } from '../../../ui/TextField.tsx';
import { validation } from '../../../ui/validation.ts';
import type { FieldsProps } from './fields.ts';
import type { IntakeValue } from './intake-value.ts';

/** Under which scheme, when, how much, and paid how. */
export function FrameFields({ value, change, errorOf, options }: FieldsProps & { options: IntakeOptions }) {
  const { t, words, semester } = useReader();
  const { days, semesters } = options.basePackage;
  return (
    <fieldset>
      <legend>{t.intake.partFrame}</legend>
      <Field label={t.intake.scheme} required {...validation(errorOf('schemeId'))}>
        <Select value={value.schemeId} onChange={(_, data) => change({ schemeId: data.value })}>
          <option value="">{t.field.choose}</option>
          {options.schemes.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t.intake.size} required {...validation(errorOf('size'))}>
        <RadioGroup
          value={value.size}
          onChange={(_, data) => change({ size: data.value as IntakeValue['size'] })}
        >
          <Radio value="base" label={t.intake.sizeBase(daysFigure(days), semesters)} />
          <Radio value="basePlus" label={t.intake.sizeBasePlus} />
          <Radio value="planning" label={t.intake.sizePlanning} />
        </RadioGroup>
      </Field>
      {value.size !== 'base' && (
        <Field
          label={`${value.size === 'basePlus' ? t.intake.extraDays : t.intake.planningDays} (${t.field.optional})`}
          className="short"
          {...validation(errorOf('extraDays'))}
        >
          <Input
            inputMode="decimal"
            value={value.extraDays}
            onChange={(_, data) => change({ extraDays: data.value })}
          />
        </Field>
      )}
      <div className="pair">
        <Field label={t.intake.start} {...validation(errorOf('startSemester'))}>
          <Select value={value.startSemester} onChange={(_, data) => change({ startSemester: data.value })}>
            <option value="">{t.intake.startAny}</option>
            {options.semesters.map((each) => (
              <option key={each} value={each}>
                {t.claimForm.daysIn(semester(each))}
              </option>
            ))}
          </Select>
        </Field>
        <TextField
          label={t.intake.period}
          hint={t.intake.periodHint}
          limit="period"
          value={value.period}
          onChange={(period) => change({ period })}
          error={errorOf('period')}
        />
      </div>
      <Field label={t.intake.funding} required {...validation(errorOf('funding'))}>
        <Select
          value={value.funding}
          onChange={(_, data) => change({ funding: data.value as IntakeValue['funding'] })}
        >
          <option value="">{t.field.choose}</option>
          {Object.entries(words.funding).map(([id, name]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
    </fieldset>
  );
}
