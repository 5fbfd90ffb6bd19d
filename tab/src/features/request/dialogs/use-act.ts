import { useCallback, useState } from 'react';
import type { CaseActionBody } from '../../../../../bot/src/contract/case-actions.ts';
import type { CasePage } from '../../../../../bot/src/contract/tab-views.ts';
import type { Problem } from '../../../api/answer.ts';
import { caseAction } from '../../../api/endpoints.ts';
import { useReader } from '../../../app/reader.ts';
import { useServices } from '../../../app/services.ts';

export type CaseCommand = CaseActionBody['command'];

/** What a dialog is given: the case, and whom to tell. */
export type DialogProps = {
  page: CasePage;
  onClose: () => void;
  onDone: (message: string, page: CasePage) => void;
};

/** Tells the case to do something, and keeps what it answered. The form stays as it is until the answer is a yes. */
export function useAct({ page, onClose, onDone }: DialogProps) {
  const { api } = useServices();
  const { t } = useReader();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const act = useCallback(
    async (opKey: string, command: CaseCommand): Promise<Problem | null> => {
      setBusy(true);
      const answer = await api.send(caseAction(page.caseNo), { opKey, command });
      setBusy(false);
      if (!answer.ok) {
        setProblem(answer.problem);
        return answer.problem;
      }
      const { changed, page: after } = answer.value;
      onDone(changed ? t.action[command.action].done : t.dialog.alreadyDone, after);
      onClose();
      return null;
    },
    [api, page.caseNo, onClose, onDone, t],
  );
  return { act, busy, problem };
}
