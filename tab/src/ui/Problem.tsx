import { useEffect, useRef } from 'react';
import type { Problem } from '../api/answer.ts';
import { useLanguage } from '../app/reader.ts';

/** Why something was not saved, in a sentence that is read aloud at once. */
export function ProblemBox({ problem }: { problem: Problem | null }) {
  const { t } = useLanguage();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problem) box.current?.scrollIntoView({ block: 'nearest' });
  }, [problem]);
  const body = problem?.kind === 'refused' ? problem.body : null;
  return (
    <div role="alert" ref={box} className={problem ? 'problem' : ''}>
      {problem && <p>{sentence(problem, t)}</p>}
      {body?.correlationId && <p className="quiet">{t.problem.correlation(body.correlationId)}</p>}
    </div>
  );
}

function sentence(problem: Problem, t: ReturnType<typeof useLanguage>['t']): string {
  if (problem.kind === 'offline') return t.problem.offline;
  if (problem.kind === 'signIn') return t.gate.signInTitle;
  if (problem.body.message !== '') return problem.body.message;
  return problem.status >= 500 ? t.problem.fault : t.problem.notSaved;
}
