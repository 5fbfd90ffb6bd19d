import type { CaseRow } from '../../../bot/src/contract/tab-views.ts';
import { useLanguage } from '../app/reader.ts';

type Status = CaseRow['status'];
type Tone = 'new' | 'waiting' | 'going' | 'good' | 'ended';

const TONE: Record<Status, Tone> = {
  received: 'new',
  awaitingReply: 'waiting',
  onAgenda: 'going',
  competenceClaimed: 'going',
  confirmed: 'good',
  withAdministration: 'good',
  projectCreated: 'good',
  referred: 'ended',
  declined: 'ended',
  withdrawn: 'ended',
  merged: 'ended',
};

/** Where a case stands, in words; the colour only helps the eye. */
export function StatusBadge({ status }: { status: Status }) {
  const { words } = useLanguage();
  return <span className={`badge badge-${TONE[status]}`}>{words.status[status]}</span>;
}

export function UrgentBadge() {
  const { t } = useLanguage();
  return <span className="badge badge-urgent">{t.home.urgent}</span>;
}
