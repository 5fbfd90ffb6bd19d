import { Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { useDraft } from '../../drafts/use-draft.ts';
import { useReader } from '../../app/reader.ts';
import { fieldErrors } from '../../ui/field-errors.ts';
import { TextField } from '../../ui/TextField.tsx';
import { ActionDialog } from '../request/dialogs/ActionDialog.tsx';
import { useAct, type DialogProps } from '../request/dialogs/use-act.ts';

const NOTHING = { to: '', reason: '' };

/**
 * Puts a case off to a later forum, with a reason (T009).
 * @param props.later the dates to choose from, the next first; none of them means the next
 */
export function PostponeDialog({ later = [], ...props }: DialogProps & { later?: string[] }) {
  const { t, day } = useReader();
  const { value, opKey, change, clear } = useDraft(`postpone:${props.page.caseNo}`, NOTHING);
  const { act, busy, problem } = useAct(props);
  const [stopped, setStopped] = useState(0);
  const isEmpty = value.reason.trim() === '';
  // A forum may have been moved since it was chosen.
  const to = later.includes(value.to) ? value.to : (later[0] ?? null);
  const submit = async () => {
    if (isEmpty) setStopped(stopped + 1);
    else if ((await act(opKey, { action: 'postpone', to, reason: value.reason })) === null) clear();
  };
  return (
    <ActionDialog
      {...t.action.postpone}
      busy={busy}
      problem={problem}
      stopped={stopped}
      onSubmit={() => void submit()}
      onClose={props.onClose}
    >
      {to !== null && (
        <Field label={t.dialog.postponeTo} required>
          <Select value={to} onChange={(_, data) => change({ to: data.value })}>
            {later.map((date) => (
              <option key={date} value={date}>
                {day(date)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <TextField
        label={t.dialog.reason}
        hint={t.dialog.reasonHint}
        limit="reason"
        required
        rows={4}
        value={value.reason}
        onChange={(reason) => change({ reason })}
        error={isEmpty && stopped > 0 ? t.field.required : fieldErrors(problem).reason}
      />
    </ActionDialog>
  );
}
