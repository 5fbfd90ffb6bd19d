import { useDraft } from '../../../drafts/use-draft.ts';
import { useReader } from '../../../app/reader.ts';
import { ActionDialog } from './ActionDialog.tsx';
import { useAct, type DialogProps } from './use-act.ts';

type Action = 'markUrgent' | 'withdrawRequest' | 'ratify' | 'undoDecision';

const NOTHING = {};

/** For what needs no words, only a yes. */
export function JustDoDialog({ action, ...props }: DialogProps & { action: Action }) {
  const { t } = useReader();
  const { opKey, clear } = useDraft(`${action}:${props.page.caseNo}`, NOTHING);
  const { act, busy, problem } = useAct(props);
  const submit = async () => {
    if ((await act(opKey, { action })) === null) clear();
  };
  return (
    <ActionDialog
      {...t.action[action]}
      busy={busy}
      problem={problem}
      onSubmit={() => void submit()}
      onClose={props.onClose}
    />
  );
}
