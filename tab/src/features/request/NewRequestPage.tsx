import { useState } from 'react';
import type { Receipt } from '../../../../bot/src/contract/request-form.ts';
import { intakeOptions } from '../../api/endpoints.ts';
import { useFetched } from '../../api/use-fetched.ts';
import { useReader } from '../../app/reader.ts';
import { useUsable } from '../../app/usable.ts';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { PageLoading } from '../../ui/PageLoading.tsx';
import { PageProblem } from '../../ui/PageProblem.tsx';
import { IntakeForm } from './intake/IntakeForm.tsx';
import { SentReceipt } from './intake/SentReceipt.tsx';

/** A request registered for a sender who has rung, written or met somebody. */
export function NewRequestPage() {
  const { t } = useReader();
  const { data: options, problem, load } = useFetched(intakeOptions);
  const [receipt, setReceipt] = useState<Receipt | null>(null);
  useUsable(options !== null);
  if (options === null && problem !== null) return <PageProblem problem={problem} onRetry={load} />;
  if (receipt) return <SentReceipt receipt={receipt} onAnother={() => setReceipt(null)} />;
  return (
    <div className="intake">
      <PageHeading>{t.intake.heading}</PageHeading>
      <p>{t.intake.lead}</p>
      {options === null ? <PageLoading /> : <IntakeForm options={options} onSent={setReceipt} />}
    </div>
  );
}
