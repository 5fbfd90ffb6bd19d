import { useState } from 'react';
import { useDraft } from '../../drafts/use-draft.ts';
import { useReader } from '../../app/reader.ts';
import { fieldErrors } from '../../ui/field-errors.ts';
import { TextField } from '../../ui/TextField.tsx';
import { ActionDialog } from '../request/dialogs/ActionDialog.tsx';
import { useAct, type DialogProps } from '../request/dialogs/use-act.ts';
import { sectionsThatMay } from './my-answers.ts';
import { SectionField } from './SectionField.tsx';

const EMPTY = { comment: '' };

/** «Ikke hos oss». */
export function DeclineClaimDialog(props: DialogProps) {
  const { t } = useReader();
  const sections = sectionsThatMay('declineClaim', props.page);
  const [sectionId, setSectionId] = useState(sections[0]?.id ?? '');
  const draft = useDraft(`declineClaim:${props.page.caseNo}`, EMPTY);
  const { act, busy, problem } = useAct(props);
  const { comment } = draft.value;
  const submit = async () => {
    const given = comment.trim() === '' ? null : comment;
    if ((await act(draft.opKey, { action: 'declineClaim', sectionId, comment: given })) === null)
      draft.clear();
  };
  return (
    <ActionDialog
      {...t.action.declineClaim}
      busy={busy}
      problem={problem}
      onSubmit={() => void submit()}
      onClose={props.onClose}
    >
      <SectionField sections={sections} value={sectionId} onChange={setSectionId} />
      <TextField
        label={t.claims.comment}
        limit="comment"
        rows={3}
        value={comment}
        onChange={(value) => draft.change({ comment: value })}
        error={fieldErrors(problem).comment}
      />
    </ActionDialog>
  );
}

/** Takes a claim back, after a question. */
export function WithdrawClaimDialog(props: DialogProps) {
  const { t } = useReader();
  const sections = sectionsThatMay('withdrawClaim', props.page);
  const [sectionId, setSectionId] = useState(sections[0]?.id ?? '');
  const { opKey, clear } = useDraft(`withdrawClaim:${props.page.caseNo}`, EMPTY);
  const { act, busy, problem } = useAct(props);
  const submit = async () => {
    if ((await act(opKey, { action: 'withdrawClaim', sectionId })) === null) clear();
  };
  const name = sections.find(({ id }) => id === sectionId)?.name ?? '';
  return (
    <ActionDialog
      {...t.action.withdrawClaim}
      busy={busy}
      problem={problem}
      onSubmit={() => void submit()}
      onClose={props.onClose}
    >
      <SectionField sections={sections} value={sectionId} onChange={setSectionId} />
      <p>{t.claimForm.withdrawAsk(name)}</p>
    </ActionDialog>
  );
}
