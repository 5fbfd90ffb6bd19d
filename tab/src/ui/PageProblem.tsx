import { Button } from '@fluentui/react-components';
import { useLanguage } from '../app/reader.ts';
import { useUsable } from '../app/usable.ts';
import type { Problem } from '../api/answer.ts';
import { PageHeading } from './PageHeading.tsx';
import { PageLoading } from './PageLoading.tsx';

/** In place of a page whose data did not come. With no connection the shell says so, and it is tried again by itself. */
export function PageProblem({ problem, onRetry }: { problem: Problem; onRetry: () => Promise<void> }) {
  const { t } = useLanguage();
  useUsable(true);
  if (problem.kind === 'offline') return <PageLoading />;
  const body = problem.kind === 'refused' ? problem.body : null;
  return (
    <>
      <PageHeading>{body !== null && body.message !== '' ? body.message : t.gate.faultTitle}</PageHeading>
      {body?.correlationId && <p className="quiet">{t.problem.correlation(body.correlationId)}</p>}
      <Button onClick={() => void onRetry()}>{t.gate.retry}</Button>
    </>
  );
}
