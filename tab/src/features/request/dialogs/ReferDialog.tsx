import { useState } from 'react';
import { useDraft } from '../../../drafts/use-draft.ts';
import { useReader } from '../../../app/reader.ts';
import { fieldErrors } from '../../../ui/field-errors.ts';
import { TextField } from '../../../ui/TextField.tsx';
import { ActionDialog } from './ActionDialog.tsx';
import { useAct, type DialogProps } from './use-act.ts';

const EMPTY = { to: '', reason: '' };

/** Sends a case on to somebody better placed. */
export function ReferDialog(props: DialogProps) {
  const { t } = useReader();
  const draft = useDraft(`refer:${props.page.caseNo}`, EMPTY);
  const { act, busy, problem } = useAct(props);
  const [stopped, setStopped] = useState(0);
  const { to, reason } = draft.value;
  const errors = fieldErrors(problem);
  const missing = (value: string) => (stopped > 0 && value.trim() === '' ? t.field.required : undefined);
  const submit = async () => {
    if (to.trim() === '' || reason.trim() === '') setStopped(stopped + 1);
    else if ((await act(draft.opKey, { action: 'refer', to, reason })) === null) draft.clear();
  };
  return (
    <ActionDialog
      {...t.action.refer}
      busy={busy}
      problem={problem}
      stopped={stopped}
      onSubmit={() => void submit()}
      onClose={props.onClose}
    >
      <TextField
        label={t.dialog.referTo}
        limit="organisation"
        required
        value={to}
        onChange={(value) => draft.change({ to: value })}
        error={missing(to) ?? errors.to}
      />
      <TextField
        label={t.dialog.reason}
        hint={t.dialog.reasonHint}
        limit="reason"
        required
        rows={5}
        value={reason}
        onChange={(value) => draft.change({ reason: value })}
        error={missing(reason) ?? errors.reason}
      />
    </ActionDialog>
  );
}
