import { useCallback, useState } from 'react';
import type { CasePage } from '../../../../bot/src/contract/tab-views.ts';
import type { Problem } from '../../api/answer.ts';
import { caseAction } from '../../api/endpoints.ts';
import { useServices } from '../../app/services.ts';

/** Takes a decision back by one press (T009): a new decision, so nothing is lost by it. */
export function useUndo(onDone: (page: CasePage) => void) {
  const { api } = useServices();
  const [problem, setProblem] = useState<Problem | null>(null);
  const undo = useCallback(
    async (caseNo: string) => {
      const body = { opKey: crypto.randomUUID(), command: { action: 'undoDecision' as const } };
      const answer = await api.send(caseAction(caseNo), body);
      setProblem(answer.ok ? null : answer.problem);
      if (answer.ok) onDone(answer.value.page);
    },
    [api, onDone],
  );
  return { undo, problem };
}
