import { useRef, useState } from 'react';
import { casePage } from '../../api/endpoints.ts';
import { useResource } from '../../api/use-resource.ts';
import { useReader } from '../../app/reader.ts';
import { useUsable } from '../../app/usable.ts';
import { hashOf } from '../../router/route.ts';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { PageLoading } from '../../ui/PageLoading.tsx';
import { PageProblem } from '../../ui/PageProblem.tsx';
import { StatusBadge, UrgentBadge } from '../../ui/StatusBadge.tsx';
import { Claims } from '../claim/Claims.tsx';
import { CaseActions } from './CaseActions.tsx';
import { CaseFacts } from './CaseFacts.tsx';
import { CaseHistory } from './CaseHistory.tsx';
import { CaseTexts } from './CaseTexts.tsx';
import { DecisionMade } from './DecisionMade.tsx';
import { Messages } from './Messages.tsx';
import { NextStep } from './NextStep.tsx';

/** Everything about one case, what comes next first. */
export function CasePage({ caseNo }: { caseNo: string }) {
  const { t } = useReader();
  const { data: page, problem, resource } = useResource(casePage(caseNo));
  const [done, setDone] = useState('');
  const doneLine = useRef<HTMLParagraphElement>(null);
  useUsable(page !== null);
  if (page === null && problem?.kind === 'refused')
    return <PageProblem problem={problem} onRetry={() => resource.load()} />;

  return (
    <article>
      <p className="page-over">
        <a className="link" href={hashOf({ page: 'cases' })}>
          {t.page.toList}
        </a>
        <span className="quiet">{t.page.number(caseNo)}</span>
        {page && <StatusBadge status={page.status} />}
        {page?.urgent && <UrgentBadge />}
      </p>
      <PageHeading>{page?.title ?? t.page.number(caseNo)}</PageHeading>
      {page === null ? (
        <PageLoading />
      ) : (
        <>
          <p className="page-under">{[...new Set([page.organisation, page.network.name])].join(' · ')}</p>
          <p role="status" className={done === '' ? '' : 'done'} tabIndex={-1} ref={doneLine}>
            {done}
          </p>
          <div className="step">
            <NextStep page={page} />
            <CaseActions
              page={page}
              onDone={(message, changed) => {
                resource.put(changed);
                setDone(message);
                // The button may be gone with the action: the focus then needs a place.
                requestAnimationFrame(() => doneLine.current?.focus());
              }}
            />
          </div>
          <div className="columns">
            <div className="main-column">
              {page.decision && <DecisionMade decision={page.decision} />}
              <CaseTexts page={page} />
              <Claims page={page} />
              <Messages messages={page.messages} />
              <CaseHistory history={page.history} />
            </div>
            <CaseFacts page={page} />
          </div>
        </>
      )}
    </article>
  );
}
