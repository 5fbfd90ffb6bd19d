import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { CasePage } from '../../../../../bot/src/contract/tab-views.ts';
import { useDraft } from '../../../drafts/use-draft.ts';
import { useReader } from '../../../app/reader.ts';
import { fieldErrors } from '../../../ui/field-errors.ts';
import { TextField } from '../../../ui/TextField.tsx';
import { ActionDialog } from './ActionDialog.tsx';
import { useAct, type DialogProps } from './use-act.ts';

type Support = NonNullable<CasePage['support']>;
const EMPTY: Support = { needsAnalysis: '', priority: 'normal', evaluation: '' };

/** What the network's UP1 adds to a request (T014). */
export function SupportDialog(props: DialogProps) {
  const { t, words } = useReader();
  const initial = useMemo(() => props.page.support ?? EMPTY, [props.page.support]);
  const draft = useDraft(`supportRequest:${props.page.caseNo}`, initial);
  const { act, busy, problem } = useAct(props);
  const [stopped, setStopped] = useState(0);
  const { needsAnalysis, priority, evaluation } = draft.value;
  const errors = fieldErrors(problem);
  const missing = (value: string) => (stopped > 0 && value.trim() === '' ? t.field.required : undefined);
  const submit = async () => {
    if (needsAnalysis.trim() === '' || evaluation.trim() === '') setStopped(stopped + 1);
    else if ((await act(draft.opKey, { action: 'supportRequest', support: draft.value })) === null)
      draft.clear();
  };
  return (
    <ActionDialog
      {...t.action.supportRequest}
      busy={busy}
      problem={problem}
      stopped={stopped}
      onSubmit={() => void submit()}
      onClose={props.onClose}
    >
      <TextField
        label={t.dialog.needsAnalysis}
        limit="support"
        required
        rows={5}
        value={needsAnalysis}
        onChange={(value) => draft.change({ needsAnalysis: value })}
        error={missing(needsAnalysis) ?? errors.needsAnalysis}
      />
      <Field label={t.page.priority} required>
        <RadioGroup
          layout="horizontal"
          value={priority}
          onChange={(_, { value }) => draft.change({ priority: value as Support['priority'] })}
        >
          {(Object.keys(words.priority) as Support['priority'][]).map((each) => (
            <Radio key={each} value={each} label={words.priority[each]} />
          ))}
        </RadioGroup>
      </Field>
      <TextField
        label={t.dialog.evaluation}
        hint={t.dialog.evaluationHint}
        limit="support"
        required
        rows={3}
        value={evaluation}
        onChange={(value) => draft.change({ evaluation: value })}
        error={missing(evaluation) ?? errors.evaluation}
      />
    </ActionDialog>
  );
}
