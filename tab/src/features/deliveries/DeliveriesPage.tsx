import { PageLoading } from '../../ui/PageLoading.tsx';

/** Not made yet. */
export function DeliveriesPage() {
  return <PageLoading />;
}
