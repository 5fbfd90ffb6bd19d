import { lazy, Suspense, useSyncExternalStore, type ReactElement } from 'react';
import { HomePage } from '../features/home/HomePage.tsx';
import { useRoute } from '../router/use-route.ts';
import { PageLoading } from '../ui/PageLoading.tsx';
import { Head } from './Head.tsx';
import {
  casePage,
  casesPage,
  deliveriesPage,
  fetchPagesAhead,
  forumPage,
  forumsPage,
  minutesPage,
  newRequestPage,
  settingsPage,
} from './pages.ts';
import { useLanguage, useReader } from './reader.ts';
import { useServices } from './services.ts';
import { UnknownPage } from './UnknownPage.tsx';
import { UsableContext, useUsableOnce } from './usable.ts';

const CasesPage = lazy(() => casesPage().then((it) => ({ default: it.CasesPage })));
const CasePage = lazy(() => casePage().then((it) => ({ default: it.CasePage })));
const NewRequestPage = lazy(() => newRequestPage().then((it) => ({ default: it.NewRequestPage })));
const ForumsPage = lazy(() => forumsPage().then((it) => ({ default: it.ForumsPage })));
const ForumPage = lazy(() => forumPage().then((it) => ({ default: it.ForumPage })));
const MinutesPage = lazy(() => minutesPage().then((it) => ({ default: it.MinutesPage })));
const DeliveriesPage = lazy(() => deliveriesPage().then((it) => ({ default: it.DeliveriesPage })));
const SettingsPage = lazy(() => settingsPage().then((it) => ({ default: it.SettingsPage })));

/** Head, page and what is said of the connection. */
export function Shell({ onUsable }: { onUsable: () => void }) {
  const { t } = useLanguage();
  const usable = useUsableOnce(onUsable, fetchPagesAhead);
  return (
    <UsableContext value={usable}>
      <a className="skip" href="#main" onClick={skip}>
        {t.shell.skip}
      </a>
      <Head />
      <OfflineBar />
      <main className="body" id="main" tabIndex={-1}>
        <Suspense fallback={<PageLoading />}>
          <Page />
        </Suspense>
      </main>
    </UsableContext>
  );
}

/** The address's hash is the router's, so the link moves the focus itself. */
function skip(event: { preventDefault: () => void }) {
  event.preventDefault();
  document.getElementById('main')?.focus();
}

function Page() {
  const route = useRoute();
  const { me } = useReader();
  switch (route.page) {
    case 'home':
      return <HomePage />;
    case 'cases':
      return <CasesPage />;
    case 'case':
      return <CasePage key={route.caseNo} caseNo={route.caseNo} />;
    case 'newRequest':
      return <Only if={me.mayRegister} page={<NewRequestPage />} />;
    case 'forums':
      return <Only if={me.mayReadForum} page={<ForumsPage />} />;
    case 'forum':
      return <ForumPage key={route.date} date={route.date} />;
    case 'minutes':
      return <MinutesPage key={route.date} date={route.date} />;
    case 'deliveries':
      return <Only if={me.mayReadDeliveries} page={<DeliveriesPage />} />;
    case 'settings':
      return <SettingsPage />;
    case 'unknown':
      return <UnknownPage />;
  }
}

/** A page for some; to others it is no page. */
function Only({ if: may, page }: { if: boolean; page: ReactElement }) {
  return may ? page : <UnknownPage />;
}

function OfflineBar() {
  const { t } = useLanguage();
  const { connection } = useServices();
  const up = useSyncExternalStore(connection.subscribe, connection.isUp);
  return (
    <div role="status" className={up ? '' : 'offline'}>
      {up ? '' : t.shell.offline}
    </div>
  );
}
