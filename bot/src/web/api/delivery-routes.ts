import { listDeliveries, type DeliveryLine } from '../../application/delivery/list-deliveries.ts';
import { retryDelivery } from '../../application/delivery/retry-delivery.ts';
import {
  deliveryQuerySchema,
  retryBodySchema,
  type Delivery,
  type DeliveryList,
  type Retried,
} from '../../contract/delivery-views.ts';
import { accepted } from '../../domain/kernel/outcome.ts';
import { may } from '../../domain/people/permissions.ts';
import { personById, type Register } from '../../domain/people/register.ts';
import { parse } from '../answer.ts';
import type { TabApiDeps, TabRoute } from './tab-route.ts';

/** Routes about what stands in Teams and what does not (T009: nobody should have to wonder whether a card arrived). */
export function deliveryRoutes({ world, views }: TabApiDeps): TabRoute[] {
  const { register } = world;
  return [
    {
      method: 'get',
      path: '/api/deliveries',
      handle: async (person, req) => {
        const query = parse(deliveryQuerySchema, req.query ?? {});
        if (!query.ok) return query;
        const { which, after } = query.value;
        const listed = await listDeliveries({ views, register }, person, { which, after: after ?? null });
        if (!listed.ok) return listed;
        const now = await register.read();
        return accepted<DeliveryList>({
          deliveries: listed.value.deliveries.map((line) => present(line, now)),
          next: listed.value.next,
          mayRetry: may(person, 'retryDelivery', {}, now).ok,
        });
      },
    },
    {
      method: 'post',
      path: '/api/deliveries/retry',
      handle: async (person, req) => {
        const body = parse(retryBodySchema, req.body);
        if (!body.ok) return body;
        const retried = await retryDelivery(
          { views, register, nudge: () => world.nudge() },
          person,
          body.value.key,
        );
        return retried.ok ? accepted<Retried>({ found: retried.value }) : retried;
      },
    },
  ];
}

function present({ view, ...line }: DeliveryLine, register: Register): Delivery {
  const personId = 'personId' in view ? view.personId : null;
  const { key, state, staleSince, deliveredAt, attempts, nextTry, problem, mayStandTwice } = line;
  return {
    key,
    kind: view.kind,
    caseNo: 'caseNo' in view ? view.caseNo : null,
    forum: 'forum' in view ? view.forum : null,
    to: personById(register, personId)?.name ?? personId,
    state,
    staleSince,
    deliveredAt,
    attempts,
    nextTry,
    problem,
    mayStandTwice,
  };
}
