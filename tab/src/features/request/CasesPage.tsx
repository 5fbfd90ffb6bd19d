import { Button, Field, SearchBox, Select } from '@fluentui/react-components';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { CaseRow } from '../../../../bot/src/contract/tab-views.ts';
import { OFTEN } from '../../api/use-resource.ts';
import { whileVisible } from '../../api/while-visible.ts';
import { useReader } from '../../app/reader.ts';
import { useServices } from '../../app/services.ts';
import { useUsable } from '../../app/usable.ts';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { PageLoading } from '../../ui/PageLoading.tsx';
import { PageProblem } from '../../ui/PageProblem.tsx';
import { CaseTable } from './CaseTable.tsx';
import type { ListFilter, Listing } from './case-listing.ts';
import { useListFilter } from './use-list-filter.ts';

/** All cases that the reader may see. */
export function CasesPage() {
  const { t } = useReader();
  const { listings } = useServices();
  const { filter, typed, choose, type } = useListFilter();
  return (
    <>
      <PageHeading>{t.list.heading}</PageHeading>
      <form className="filters" role="search" onSubmit={(event) => event.preventDefault()}>
        <Field label={t.list.search} className="filter-search">
          <SearchBox
            value={typed}
            placeholder={t.list.searchHint}
            dismiss={{ 'aria-label': t.list.clearSearch }}
            onChange={(_, { value }) => type(value)}
          />
        </Field>
        <Field label={t.list.filter}>
          <Select value={filter.status} onChange={(_, { value }) => choose(value)}>
            <StatusOptions />
          </Select>
        </Field>
      </form>
      <Cases listing={listings.of(filter)} filter={filter} />
    </>
  );
}

function StatusOptions() {
  const { t, words } = useReader();
  const statuses = Object.keys(words.status) as CaseRow['status'][];
  return (
    <>
      <option value="open">{t.list.open}</option>
      <option value="all">{t.list.all}</option>
      {statuses.map((status) => (
        <option key={status} value={status}>
          {words.status[status]}
        </option>
      ))}
    </>
  );
}

function Cases({ listing, filter }: { listing: Listing; filter: ListFilter }) {
  const { t } = useReader();
  const { rows, more, loaded, problem } = useSyncExternalStore(listing.subscribe, listing.current);
  const [fetching, setFetching] = useState(false);
  useEffect(
    () =>
      whileVisible(
        () => listing.refresh(),
        () => OFTEN,
      ),
    [listing],
  );
  useUsable(loaded);
  if (!loaded) return problem ? <PageProblem problem={problem} onRetry={listing.refresh} /> : <PageLoading />;
  const showMore = async () => {
    setFetching(true);
    await listing.showMore();
    setFetching(false);
  };
  return (
    <>
      <p role="status" className="quiet">
        {fetching ? t.list.loadingMore : t.list.found(rows.length, more)}
      </p>
      {rows.length > 0 ? (
        <CaseTable rows={rows} />
      ) : (
        <div className="empty">
          <h2>{filter.text === '' ? t.list.noneAtAll : t.list.noneTitle}</h2>
          {filter.text !== '' && <p>{t.list.noneBody}</p>}
        </div>
      )}
      {more && (
        <Button className="more" disabledFocusable={fetching} onClick={() => void showMore()}>
          {t.list.more}
        </Button>
      )}
    </>
  );
}
