import type { ComponentType } from 'react';
import type { TabAction } from '../../../../../bot/src/texts/tab.ts';
import { ClaimDialog } from '../../claim/ClaimDialog.tsx';
import { DeclineClaimDialog, WithdrawClaimDialog } from '../../claim/SectionDialogs.tsx';
import { AgendaDialog } from '../../forum/AgendaDialog.tsx';
import { ConfirmDialog } from '../../forum/ConfirmDialog.tsx';
import { PostponeDialog } from '../../forum/PostponeDialog.tsx';
import { JustDoDialog } from './JustDoDialog.tsx';
import { ReferDialog } from './ReferDialog.tsx';
import { SupportDialog } from './SupportDialog.tsx';
import { WordsDialog } from './WordsDialog.tsx';
import type { DialogProps } from './use-act.ts';

/** The dialog of each action: a new action does not compile until it has one. */
const DIALOGS: Record<TabAction, ComponentType<DialogProps>> = {
  putOnAgenda: AgendaDialog,
  markUrgent: (props) => <JustDoDialog action="markUrgent" {...props} />,
  askSender: (props) => <WordsDialog action="askSender" {...props} />,
  refer: ReferDialog,
  decline: (props) => <WordsDialog action="decline" {...props} />,
  supportRequest: SupportDialog,
  addInformation: (props) => <WordsDialog action="addInformation" {...props} />,
  withdrawRequest: (props) => <JustDoDialog action="withdrawRequest" {...props} />,
  claimCompetence: ClaimDialog,
  declineClaim: DeclineClaimDialog,
  withdrawClaim: WithdrawClaimDialog,
  confirmCompetence: ConfirmDialog,
  postpone: PostponeDialog,
  ratify: (props) => <JustDoDialog action="ratify" {...props} />,
  undoDecision: (props) => <JustDoDialog action="undoDecision" {...props} />,
};

export function CaseDialog({ action, ...rest }: DialogProps & { action: TabAction }) {
  const Dialog = DIALOGS[action];
  return <Dialog {...rest} />;
}
