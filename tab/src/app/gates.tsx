import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { Problem } from '../api/answer.ts';
import { useLanguage } from './reader.ts';
import { useServices } from './services.ts';

/** The pages that stand where the tab would be, when it cannot be shown. */

function Gate({ title, children }: { title: string; children: ReactNode }) {
  return (
    <main className="gate" id="main">
      <h1>{title}</h1>
      {children}
    </main>
  );
}

/** Opened in an ordinary browser: says where to go, for those who work here and for those who do not. */
export function OutsideTeamsPage() {
  const { t } = useLanguage();
  return (
    <Gate title={t.gate.outsideTitle}>
      <p>{t.gate.outsideBody}</p>
      <div className="buttons">
        <Button as="a" appearance="primary" href="https://teams.microsoft.com/">
          {t.gate.openTeams}
        </Button>
        <Button as="a" href="/">
          {t.gate.publicPage}
        </Button>
      </div>
    </Gate>
  );
}

export function SignInPage({ onSignedIn }: { onSignedIn: () => Promise<void> }) {
  const { t } = useLanguage();
  const { tokens } = useServices();
  const [state, setState] = useState<'asking' | 'busy' | 'failed'>('asking');
  const signIn = async () => {
    setState('busy');
    if (await tokens.signIn()) await onSignedIn();
    else setState('failed');
  };
  return (
    <Gate title={t.gate.signInTitle}>
      <p>{t.gate.signInBody}</p>
      <p role="status">{state === 'failed' && t.gate.signInAgain}</p>
      <Button appearance="primary" disabledFocusable={state === 'busy'} onClick={() => void signIn()}>
        {t.gate.signIn}
      </Button>
    </Gate>
  );
}

/** Signed in, but unknown to Bindeledd: the server's sentence says whom to ask. */
export function ClosedPage({ message }: { message: string }) {
  const { t } = useLanguage();
  return (
    <Gate title={t.gate.closedTitle}>
      <p>{message}</p>
    </Gate>
  );
}

export function FaultPage({ problem, onRetry }: { problem: Problem; onRetry: () => Promise<void> }) {
  const { t } = useLanguage();
  const body = problem.kind === 'refused' ? problem.body : null;
  return (
    <Gate title={t.gate.faultTitle}>
      <p>{body === null || body.message === '' ? t.gate.faultBody : body.message}</p>
      {body?.correlationId && <p className="quiet">{t.problem.correlation(body.correlationId)}</p>}
      <Button appearance="primary" onClick={() => void onRetry()}>
        {t.gate.retry}
      </Button>
    </Gate>
  );
}
