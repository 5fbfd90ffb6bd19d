import { Button, Field, Input } from '@fluentui/react-components';
import type { ClaimFormView } from '../../../../bot/src/contract/tab-views.ts';
import { useReader } from '../../app/reader.ts';
import { TextField } from '../../ui/TextField.tsx';
import { chosenRows, isPaired, type ClaimProblems, type ClaimValue, type PersonRow } from './claim-value.ts';
import { PersonFields } from './PersonFields.tsx';
import { validation } from '../../ui/validation.ts';

type Props = {
  view: ClaimFormView;
  value: ClaimValue;
  onChange: (part: Partial<ClaimValue>) => void;
  /** What is lacking; null until somebody has tried to send. */
  lacking: ClaimProblems | null;
};

const MOST = 6;

/** Whom, how many days, and a reason when it is not one experienced and one new. */
export function ClaimFields({ view, value, onChange, lacking }: Props) {
  const { t } = useReader();
  const setRow = (index: number, row: PersonRow | null) =>
    onChange({ people: value.people.flatMap((each, at) => (at === index ? (row ?? []) : each)) });
  const another: PersonRow = { personId: '', part: 'experienced', settlement: 'workPlan' };
  return (
    <>
      {value.people.map((row, index) => (
        <PersonFields
          // Rows have no other name than their place.
          key={index}
          view={view}
          value={value}
          index={index}
          error={lacking?.people === true && index === 0 ? t.field.pick : undefined}
          onChange={(next) => setRow(index, next)}
          row={row}
        />
      ))}
      {value.people.length < MOST && (
        <Button className="add" onClick={() => onChange({ people: [...value.people, another] })}>
          {t.claimForm.addPerson}
        </Button>
      )}
      {chosenRows(value).length > 0 && !isPaired(value) && (
        <TextField
          label={t.claimForm.pairingReason}
          hint={t.claimForm.pairingHint}
          limit="reason"
          required
          rows={3}
          value={value.pairingReason}
          onChange={(pairingReason) => onChange({ pairingReason })}
          error={lacking?.pairingReason === true ? t.field.required : undefined}
        />
      )}
      <Days value={value} onChange={onChange} lacking={lacking} />
      <TextField
        label={t.claimForm.comment}
        hint={t.claimForm.commentHint}
        limit="comment"
        rows={2}
        value={value.comment}
        onChange={(comment) => onChange({ comment })}
      />
    </>
  );
}

function Days({ value, onChange, lacking }: Omit<Props, 'view'>) {
  const { t, semester } = useReader();
  const set = (at: number, written: string) =>
    onChange({ days: value.days.map((share, index) => (index === at ? { ...share, written } : share)) });
  const errorIn = (each: string) =>
    lacking?.days.includes(each) === true || lacking?.noDays === true ? t.field.halfDays : undefined;
  return (
    <fieldset className="days">
      <legend>{t.claimForm.daysHeading}</legend>
      <p className="quiet">{t.claimForm.daysHint}</p>
      <div className="days-row">
        {value.days.map((share, index) => (
          <Field
            key={share.semester}
            label={t.claimForm.daysIn(semester(share.semester))}
            {...validation(errorIn(share.semester))}
          >
            <Input
              inputMode="decimal"
              autoComplete="off"
              value={share.written}
              onChange={(_, data) => set(index, data.value)}
            />
          </Field>
        ))}
      </div>
    </fieldset>
  );
}
