import { Checkbox, Field, Radio, RadioGroup, Select } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { CasePage } from '../../../../bot/src/contract/tab-views.ts';
import { listInWords } from '../../../../bot/src/texts/dates.ts';
import { useDraft } from '../../drafts/use-draft.ts';
import { useReader } from '../../app/reader.ts';
import { CheckGroup } from '../../ui/CheckGroup.tsx';
import { fieldErrors } from '../../ui/field-errors.ts';
import { TextField } from '../../ui/TextField.tsx';
import { ActionDialog } from '../request/dialogs/ActionDialog.tsx';
import { useAct, type DialogProps } from '../request/dialogs/use-act.ts';
import { beyondCapacity } from './beyond-capacity.ts';
import { validation } from '../../ui/validation.ts';

type Value = { ids: string[]; lead: string; reason: string; within: '' | 'yes' | 'no'; note: string };

/** What lederforum decides: who goes (T015), and that there are resources for it (T013). */
export function ConfirmDialog(props: DialogProps) {
  const { t } = useReader();
  const { page } = props;
  const claims = useMemo(() => page.claims.filter(({ answer }) => answer === 'claimed'), [page.claims]);
  const initial = useMemo<Value>(
    () => ({ ids: claims.map(({ section }) => section.id), lead: '', reason: '', within: '', note: '' }),
    [claims],
  );
  const draft = useDraft(`confirmCompetence:${page.caseNo}`, initial);
  const { act, busy, problem } = useAct(props);
  const [stopped, setStopped] = useState(0);
  const { value, change } = draft;
  // A claim may have been withdrawn since the boxes were ticked.
  const chosen = claims.filter(({ section }) => value.ids.includes(section.id));
  const several = chosen.length > 1;
  const lead = several && chosen.some(({ section }) => section.id === value.lead) ? value.lead : '';
  const isMissing = {
    ids: chosen.length === 0,
    lead: several && lead === '',
    reason: value.reason.trim() === '',
    within: value.within === '',
    note: value.within === 'no' && value.note.trim() === '',
  };
  const errors = fieldErrors(problem);
  const missing = (key: keyof typeof isMissing) => {
    if (stopped === 0 || !isMissing[key]) return errors[key];
    return key === 'reason' || key === 'note' ? t.field.required : t.field.pick;
  };
  const submit = async () => {
    if (Object.values(isMissing).some(Boolean)) {
      setStopped(stopped + 1);
      return;
    }
    const resources = {
      withinCapacity: value.within === 'yes',
      note: value.note.trim() === '' ? null : value.note,
    };
    const sectionIds = chosen.map(({ section }) => section.id);
    const confirmation = {
      sectionIds,
      leadSectionId: several ? lead : null,
      reason: value.reason,
      resources,
    };
    if ((await act(draft.opKey, { action: 'confirmCompetence', confirmation })) === null) draft.clear();
  };
  return (
    <ActionDialog
      {...t.action.confirmCompetence}
      busy={busy}
      problem={problem}
      stopped={stopped}
      onSubmit={() => void submit()}
      onClose={props.onClose}
    >
      <CheckGroup legend={t.confirm.who} hint={t.confirm.whoHint} error={missing('ids')}>
        {claims.map(({ section, people }) => (
          <Checkbox
            key={section.id}
            label={`${section.name}: ${listInWords(people.map(({ person }) => person.name))}`}
            checked={value.ids.includes(section.id)}
            onChange={(_, { checked }) =>
              change({
                ids:
                  checked === true ? [...value.ids, section.id] : value.ids.filter((id) => id !== section.id),
              })
            }
          />
        ))}
      </CheckGroup>
      {several && (
        <LeadField
          claims={chosen}
          lead={lead}
          error={missing('lead')}
          onChange={(id) => change({ lead: id })}
        />
      )}
      <TextField
        label={t.dialog.reason}
        hint={t.confirm.reasonHint}
        limit="reason"
        required
        rows={4}
        value={value.reason}
        onChange={(reason) => change({ reason })}
        error={missing('reason')}
      />
      <Resources
        claims={chosen}
        within={value.within}
        error={missing('within')}
        onChange={(within) => change({ within })}
      />
      {value.within === 'no' && (
        <TextField
          label={t.confirm.note}
          hint={t.confirm.noteHint}
          limit="comment"
          required
          rows={3}
          value={value.note}
          onChange={(note) => change({ note })}
          error={missing('note')}
        />
      )}
    </ActionDialog>
  );
}

type Claims = CasePage['claims'];
type FieldProps<T> = { claims: Claims; error: string | undefined; onChange: (value: T) => void };

function LeadField({ claims, lead, error, onChange }: FieldProps<string> & { lead: string }) {
  const { t } = useReader();
  return (
    <Field label={t.confirm.lead} hint={t.confirm.leadHint} required {...validation(error)}>
      <Select value={lead} onChange={(_, { value }) => onChange(value)}>
        <option value="">{t.field.choose}</option>
        {claims.map(({ section }) => (
          <option key={section.id} value={section.id}>
            {section.name}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function Resources({
  claims,
  within,
  error,
  onChange,
}: FieldProps<Value['within']> & { within: Value['within'] }) {
  const { t } = useReader();
  const tight = beyondCapacity(claims);
  return (
    <>
      {tight.length > 0 && <p className="notice">{t.confirm.capacityTight(listInWords(tight))}</p>}
      <Field label={t.confirm.resources} required {...validation(error)}>
        <RadioGroup value={within} onChange={(_, { value }) => onChange(value as Value['within'])}>
          <Radio value="yes" label={t.confirm.within} />
          <Radio value="no" label={t.confirm.notWithin} />
        </RadioGroup>
      </Field>
    </>
  );
}
