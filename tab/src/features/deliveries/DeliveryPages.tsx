import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Delivery, DeliveryQuery } from '../../../../bot/src/contract/delivery-views.ts';
import { deliveriesTexts } from '../../../../bot/src/texts/deliveries.ts';
import type { Problem } from '../../api/answer.ts';
import { deliveryList, retryDelivery } from '../../api/endpoints.ts';
import { useResource } from '../../api/use-resource.ts';
import { useReader } from '../../app/reader.ts';
import { useServices } from '../../app/services.ts';
import { useUsable } from '../../app/usable.ts';
import { PageLoading } from '../../ui/PageLoading.tsx';
import { PageProblem } from '../../ui/PageProblem.tsx';
import { ProblemBox } from '../../ui/Problem.tsx';
import { DeliveryRow } from './DeliveryRow.tsx';

export type Which = DeliveryQuery['which'];

/** Page after page, each asked for again while it is open. */
export function DeliveryPages({ which }: { which: Which }) {
  const [afters, setAfters] = useState<(string | undefined)[]>([undefined]);
  return afters.map((after, index) => (
    <DeliveryPage
      key={after ?? ''}
      which={which}
      after={after}
      isLast={index === afters.length - 1}
      onMore={(next) => setAfters([...afters, next])}
    />
  ));
}

type Props = { which: Which; after: string | undefined; isLast: boolean; onMore: (next: string) => void };

function DeliveryPage({ which, after, isLast, onMore }: Props) {
  const d = deliveriesTexts[useReader().form];
  const { data, problem, resource } = useResource(
    deliveryList({ which, ...(after === undefined ? {} : { after }) }),
  );
  useUsable(data !== null);
  const { retry, said, failure } = useRetry(() => resource.load());
  if (data === null)
    return problem ? <PageProblem problem={problem} onRetry={() => resource.load()} /> : <PageLoading />;
  const { deliveries, next, mayRetry } = data;
  const isEmpty = deliveries.length === 0 && after === undefined;
  return (
    <>
      <p role="status" className={said === '' ? 'quiet' : 'done'}>
        {said === '' && !isEmpty ? d.found(deliveries.length, next !== null) : said}
      </p>
      <ProblemBox problem={failure} />
      {isEmpty ? <Empty which={which} /> : <Rows deliveries={deliveries} retry={mayRetry ? retry : null} />}
      {isLast && next !== null && (
        <Button className="more" onClick={() => onMore(next)}>
          {d.more}
        </Button>
      )}
    </>
  );
}

function Empty({ which }: { which: Which }) {
  const d = deliveriesTexts[useReader().form];
  return (
    <div className="empty">
      <h2>{which === 'problems' ? d.emptyTitle : d.noneTitle}</h2>
      {which === 'problems' && <p>{d.emptyBody}</p>}
    </div>
  );
}

type RowsProps = { deliveries: Delivery[]; retry: ((key: string) => Promise<void>) | null };

function Rows({ deliveries, retry }: RowsProps) {
  return (
    <ul className="deliveries">
      {deliveries.map((delivery) => (
        <DeliveryRow
          key={delivery.key}
          delivery={delivery}
          onRetry={retry === null ? null : () => retry(delivery.key)}
        />
      ))}
    </ul>
  );
}

function useRetry(reload: () => Promise<void>) {
  const { api } = useServices();
  const d = deliveriesTexts[useReader().form];
  const [said, setSaid] = useState('');
  const [failure, setFailure] = useState<Problem | null>(null);
  const retry = async (key: string) => {
    const answer = await api.send(retryDelivery, { key });
    setFailure(answer.ok ? null : answer.problem);
    if (!answer.ok) return;
    setSaid(answer.value.found ? d.retried : d.notThere);
    await reload();
  };
  return { retry, said, failure };
}
