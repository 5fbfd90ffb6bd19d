import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Delivery } from '../../../../bot/src/contract/delivery-views.ts';
import { momentInWords } from '../../../../bot/src/texts/dates.ts';
import {
  deliveriesTexts,
  problemInWords,
  type DeliveriesTexts,
  type Standing,
} from '../../../../bot/src/texts/deliveries.ts';
import { useReader } from '../../app/reader.ts';
import { hashOf } from '../../router/route.ts';
import { canRetry, standingOf } from './standing.ts';

const TONE: Record<Standing, string> = {
  delivered: 'badge-good',
  onItsWay: 'badge-going',
  updateWaits: 'badge-waiting',
  waiting: 'badge-waiting',
  unknown: 'badge-waiting',
  stopped: 'badge-urgent',
  none: '',
};

type Props = { delivery: Delivery; onRetry: (() => Promise<void>) | null };

/** One message: what it is and for whom, how it stands and since when, why, and the one thing to do. */
export function DeliveryRow({ delivery, onRetry }: Props) {
  const { form } = useReader();
  const d = deliveriesTexts[form];
  const [busy, setBusy] = useState(false);
  const { kind, to, problem, mayStandTwice } = delivery;
  const standing = standingOf(delivery);
  const what = to === null ? d.kind[kind] : `${d.kind[kind]}, ${to}`;
  const retry = async () => {
    setBusy(true);
    await onRetry?.();
    setBusy(false);
  };
  return (
    <li className="delivery">
      <div className="delivery-what">
        <h2>
          {what} <span className={`badge ${TONE[standing]}`}>{d.standing[standing]}</span>
        </h2>
        <About delivery={delivery} />
        {problem !== null && standing !== 'delivered' && <p>{problemInWords(form, problem)}</p>}
        {mayStandTwice && <p>{d.twice}</p>}
        <p className="quiet">{timesOf(delivery, standing, d).join(' · ')}</p>
      </div>
      {onRetry !== null && canRetry(delivery) && (
        <Button aria-label={d.retryOf(what)} disabledFocusable={busy} onClick={() => void retry()}>
          {d.retry}
        </Button>
      )}
    </li>
  );
}

/** The case or the meeting that it is about. */
function About({ delivery: { caseNo, forum } }: { delivery: Delivery }) {
  const { day } = useReader();
  if (caseNo !== null)
    return (
      <p>
        <a className="link" href={hashOf({ page: 'case', caseNo })}>
          {caseNo}
        </a>
      </p>
    );
  if (forum === null) return null;
  return (
    <p>
      <a className="link" href={hashOf({ page: 'forum', date: forum })}>
        {day(forum)}
      </a>
    </p>
  );
}

function timesOf(delivery: Delivery, standing: Standing, d: DeliveriesTexts): string[] {
  const { staleSince, deliveredAt, attempts, nextTry } = delivery;
  if (standing === 'delivered')
    return deliveredAt === null ? [] : [d.deliveredAt(momentInWords(deliveredAt))];
  const isLater = nextTry !== null && nextTry > Date.now();
  return [
    ...(staleSince === null ? [] : [d.since(momentInWords(staleSince))]),
    ...(attempts === 0 ? [] : [d.tries(attempts)]),
    ...(isLater ? [d.nextTry(momentInWords(nextTry))] : []),
  ];
}
