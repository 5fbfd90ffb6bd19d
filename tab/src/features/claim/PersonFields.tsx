import { Button, Field, Select } from '@fluentui/react-components';
import type { ClaimFormView } from '../../../../bot/src/contract/tab-views.ts';
import { daysFigure, listInWords } from '../../../../bot/src/texts/dates.ts';
import { useReader } from '../../app/reader.ts';
import { daysWritten, type ClaimValue, type Part, type PersonRow, type Settlement } from './claim-value.ts';
import { validation } from '../../ui/validation.ts';

type Props = {
  view: ClaimFormView;
  value: ClaimValue;
  index: number;
  row: PersonRow;
  error: string | undefined;
  /** Null takes the row away. */
  onChange: (row: PersonRow | null) => void;
};

type Candidate = ClaimFormView['experienced'][number];

/** One person: who, with the days they have left, and how the work is settled. The first two rows are the pair. */
export function PersonFields({ view, value, index, row, error, onChange }: Props) {
  const { t, words } = useReader();
  const isExtra = index >= 2;
  const candidates = offered(view, value, index);
  const label = isExtra ? t.claimForm.another(index + 1) : t.claimForm[row.part];
  return (
    <fieldset className="person">
      <legend className="hidden">{label}</legend>
      {isExtra && (
        <Field label={t.claimForm.part}>
          <Select
            value={row.part}
            onChange={(_, data) => onChange({ ...row, part: data.value as Part, personId: '' })}
          >
            {(Object.keys(words.part) as Part[]).map((part) => (
              <option key={part} value={part}>
                {words.part[part]}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Field
        label={label}
        className="person-who"
        {...validation(error)}
        hint={candidates.length === 0 ? t.claimForm.noCandidates : null}
      >
        <Select value={row.personId} onChange={(_, data) => onChange({ ...row, personId: data.value })}>
          <option value="">{row.part === 'newColleague' ? t.claimForm.nobody : t.field.choose}</option>
          {candidates.map(({ id, name, left }) => (
            <option key={id} value={id}>
              {left.length === 0
                ? name
                : t.claimForm.option(name, listInWords(left.map(({ days }) => daysFigure(days))))}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t.claimForm.settlement}>
        <Select
          value={row.settlement}
          onChange={(_, data) => onChange({ ...row, settlement: data.value as Settlement })}
        >
          {(Object.keys(words.settlement) as Settlement[]).map((settlement) => (
            <option key={settlement} value={settlement}>
              {words.settlement[settlement]}
            </option>
          ))}
        </Select>
      </Field>
      {isExtra && (
        <Button className="add" onClick={() => onChange(null)}>
          {t.claimForm.removePerson(label)}
        </Button>
      )}
      <Shortage value={value} candidate={candidates.find(({ id }) => id === row.personId)} />
    </fieldset>
  );
}

/** Whom the row can name: those who fit the part and are not named in another row; whoever is named already stays. */
function offered(view: ClaimFormView, value: ClaimValue, index: number): Candidate[] {
  const row = value.people[index];
  if (!row) return [];
  const taken = value.people.filter((_, at) => at !== index).map(({ personId }) => personId);
  const fitting = view[row.part].filter(({ id }) => !taken.includes(id));
  const named = view.before?.people.find(({ person }) => person.id === row.personId);
  if (!named || fitting.some(({ id }) => id === row.personId)) return fitting;
  return [...fitting, { ...named.person, left: named.left }];
}

/** Says, but does not forbid, that a person has fewer days left than the form gives them. */
function Shortage({ value, candidate }: { value: ClaimValue; candidate: Candidate | undefined }) {
  const { t, semester } = useReader();
  const short = (candidate?.left ?? []).filter(({ semester: which, days }) => {
    const wanted = value.days.find((share) => share.semester === which);
    return wanted !== undefined && (daysWritten(wanted.written) ?? 0) > days;
  });
  return (
    <p role="status" className={short.length > 0 ? 'tight' : 'hidden'}>
      {short
        .map((share) =>
          t.claimForm.notEnough(
            candidate?.name ?? '',
            t.claims.days(daysFigure(share.days), share.days === 1),
            semester(share.semester),
          ),
        )
        .join(' ')}
    </p>
  );
}
