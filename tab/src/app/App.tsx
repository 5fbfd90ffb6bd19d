import { useCallback, useEffect, useMemo, useState } from 'react';
import { me as meEndpoint, preferences } from '../api/endpoints.ts';
import { useResource } from '../api/use-resource.ts';
import type { TeamsHost } from '../teams/teams-host.ts';
import { ClosedPage, FaultPage, OutsideTeamsPage, SignInPage } from './gates.tsx';
import { LanguageContext, languageOf, ReaderContext, type Reader, type WrittenForm } from './reader.ts';
import { ServicesContext, useServices, type Services } from './services.ts';
import { Shell } from './Shell.tsx';
import { ShellSkeleton } from './ShellSkeleton.tsx';
import { ThemedRoot } from './ThemedRoot.tsx';
import { useTeams } from './use-teams.ts';

export function App({ services }: { services: Services }) {
  const { host, theme } = useTeams(services.teams);
  return (
    <ServicesContext value={services}>
      <ThemedRoot theme={theme}>
        {host === 'asking' && <ShellSkeleton />}
        {host === null && <OutsideTeamsPage />}
        {host !== null && host !== 'asking' && <SignedIn host={host} />}
      </ThemedRoot>
    </ServicesContext>
  );
}

/** Seldom: who somebody is changes rarely. Milliseconds. */
const SELDOM = 60_000;

function SignedIn({ host }: { host: TeamsHost }) {
  const { data: me, problem, resource } = useResource(meEndpoint, SELDOM);
  const { api, resources } = useServices();
  const [chosen, setChosen] = useState<WrittenForm | null>(null);
  const form = chosen ?? me?.person.form ?? (host.locale.startsWith('nn') ? 'nn' : 'nb');
  const language = useMemo(() => languageOf(form), [form]);
  useEffect(() => {
    document.documentElement.lang = form;
  }, [form]);

  const chooseForm = useCallback(
    async (wanted: WrittenForm) => {
      setChosen(wanted);
      const answer = await api.send(preferences, { form: wanted });
      setChosen(null);
      if (!answer.ok) return false;
      resource.put(answer.value);
      // Names of sections and schemes come in the reader's form.
      await resources.reload();
      return true;
    },
    [api, resource, resources],
  );
  const reader = useMemo<Reader | null>(
    () => me && { ...language, me, chooseForm },
    [language, me, chooseForm],
  );

  return (
    <LanguageContext value={language}>
      {reader ? (
        <ReaderContext value={reader}>
          <Shell onUsable={host.usable} />
        </ReaderContext>
      ) : problem === null || problem.kind === 'offline' ? (
        <ShellSkeleton offline={problem !== null} />
      ) : problem.kind === 'signIn' ? (
        <SignInPage onSignedIn={() => resource.load()} />
      ) : problem.status === 403 ? (
        <ClosedPage message={problem.body.message} />
      ) : (
        <FaultPage problem={problem} onRetry={() => resource.load()} />
      )}
    </LanguageContext>
  );
}
