import { Button, useRestoreFocusTarget } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import type { CasePage } from '../../../../bot/src/contract/tab-views.ts';
import type { TabAction } from '../../../../bot/src/texts/tab.ts';
import { useReader } from '../../app/reader.ts';
import { hasClaimedAll, sectionsThatMay } from '../claim/my-answers.ts';

const CaseDialog = lazy(() => import('./dialogs/CaseDialog.tsx').then((it) => ({ default: it.CaseDialog })));

/** In the order of their weight: the first that the reader may do is the page's main button. */
const ORDER: readonly TabAction[] = [
  'confirmCompetence',
  'putOnAgenda',
  'claimCompetence',
  'declineClaim',
  'withdrawClaim',
  'postpone',
  'askSender',
  'supportRequest',
  'addInformation',
  'markUrgent',
  'refer',
  'decline',
  'withdrawRequest',
];

/** What closes the case stands back, so that nobody presses it in passing. */
const ENDS: readonly TabAction[] = ['refer', 'decline', 'withdrawRequest'];

type Props = { page: CasePage; onDone: (message: string, page: CasePage) => void };

/** Everything the reader may do with the case as it stands. */
export function CaseActions({ page, onDone }: Props) {
  const { t } = useReader();
  const restore = useRestoreFocusTarget();
  const [open, setOpen] = useState<TabAction | null>(null);
  const offered = ORDER.filter((action) => page.actions.includes(action) && makesSense(action, page));
  const label = (action: TabAction) =>
    action === 'claimCompetence' && hasClaimedAll(page) ? t.claimForm.changeButton : t.action[action].button;
  return (
    <>
      <div className="buttons">
        {offered.map((action, index) => (
          <Button
            key={action}
            {...restore}
            appearance={
              index === 0 && isMain(action, page) ? 'primary' : ENDS.includes(action) ? 'subtle' : 'secondary'
            }
            onClick={() => setOpen(action)}
          >
            {label(action)}
          </Button>
        ))}
      </div>
      {open !== null && (
        <Suspense fallback={null}>
          <CaseDialog action={open} page={page} onClose={() => setOpen(null)} onDone={onDone} />
        </Suspense>
      )}
    </>
  );
}

/** What a case can wait for. */
const WAITED_FOR: readonly TabAction[] = ['confirmCompetence', 'putOnAgenda', 'claimCompetence'];

/** To change an answer is nothing that waits. */
function isMain(action: TabAction, page: CasePage): boolean {
  return WAITED_FOR.includes(action) && !(action === 'claimCompetence' && hasClaimedAll(page));
}

function makesSense(action: TabAction, page: CasePage): boolean {
  const forSection = action === 'claimCompetence' || action === 'declineClaim' || action === 'withdrawClaim';
  return !forSection || sectionsThatMay(action, page).length > 0;
}
