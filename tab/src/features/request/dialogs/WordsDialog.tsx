import { useState } from 'react';
import type { LimitedField, TabTexts } from '../../../../../bot/src/texts/tab.ts';
import { useDraft } from '../../../drafts/use-draft.ts';
import { useReader } from '../../../app/reader.ts';
import { fieldErrors } from '../../../ui/field-errors.ts';
import { TextField } from '../../../ui/TextField.tsx';
import { ActionDialog } from './ActionDialog.tsx';
import { useAct, type CaseCommand, type DialogProps } from './use-act.ts';

type Action = 'askSender' | 'decline' | 'addInformation';
type Kind = {
  label: (t: TabTexts) => string;
  hint: (t: TabTexts) => string;
  limit: LimitedField;
  field: string;
  command: (words: string) => CaseCommand;
};

const KINDS: Record<Action, Kind> = {
  askSender: {
    label: (t) => t.dialog.question,
    hint: (t) => t.dialog.questionHint,
    limit: 'message',
    field: 'question',
    command: (question) => ({ action: 'askSender', question }),
  },
  decline: {
    label: (t) => t.dialog.reason,
    hint: (t) => t.dialog.reasonHint,
    limit: 'reason',
    field: 'reason',
    command: (reason) => ({ action: 'decline', reason }),
  },
  addInformation: {
    label: (t) => t.dialog.information,
    hint: (t) => t.dialog.informationHint,
    limit: 'message',
    field: 'text',
    command: (text) => ({ action: 'addInformation', text }),
  },
};

const EMPTY = { words: '' };

/** For what needs some words and nothing else. */
export function WordsDialog({ action, ...props }: DialogProps & { action: Action }) {
  const { t } = useReader();
  const draft = useDraft(`${action}:${props.page.caseNo}`, EMPTY);
  const { act, busy, problem } = useAct(props);
  const [stopped, setStopped] = useState(0);
  const kind = KINDS[action];
  const { words } = draft.value;
  const empty = words.trim() === '';
  const submit = async () => {
    if (empty) setStopped(stopped + 1);
    else if ((await act(draft.opKey, kind.command(words))) === null) draft.clear();
  };
  return (
    <ActionDialog
      {...t.action[action]}
      busy={busy}
      problem={problem}
      stopped={stopped}
      onSubmit={() => void submit()}
      onClose={props.onClose}
    >
      <TextField
        label={kind.label(t)}
        hint={kind.hint(t)}
        limit={kind.limit}
        required
        rows={6}
        value={words}
        onChange={(next) => draft.change({ words: next })}
        error={empty && stopped > 0 ? t.field.required : fieldErrors(problem)[kind.field]}
      />
      <p className="quiet">{t.dialog.draftKept}</p>
    </ActionDialog>
  );
}
