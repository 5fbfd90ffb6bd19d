import { Button } from '@fluentui/react-components';
import type { Waiting } from '../../../../bot/src/contract/tab-views.ts';
import type { TabTexts } from '../../../../bot/src/texts/tab.ts';
import { useReader } from '../../app/reader.ts';
import { hashOf } from '../../router/route.ts';
import { UrgentBadge } from '../../ui/StatusBadge.tsx';

/** One thing that waits: what, why, and the one next act. */
export function WaitingLine({ line }: { line: Waiting }) {
  const { t, day } = useReader();
  const { case: row, reason, section } = line;
  const titleId = `waiting-${row.caseNo}-${section?.id ?? reason}`;
  return (
    <li className="waiting-line">
      <div className="waiting-what">
        <h3 id={titleId}>
          {row.title} {row.urgent && <UrgentBadge />}
        </h3>
        <p className="waiting-why">{words(t.home.why, reason, section?.name)}</p>
        <p className="quiet">
          {[...new Set([row.organisation, row.network]), row.caseNo, t.home.forum(day(row.forum))].join(
            ' · ',
          )}
        </p>
      </div>
      <Button
        as="a"
        appearance="primary"
        href={hashOf({ page: 'case', caseNo: row.caseNo })}
        aria-describedby={titleId}
      >
        {words(t.home.next, reason, section?.name)}
      </Button>
    </li>
  );
}

function words(of: TabTexts['home']['why'], reason: Waiting['reason'], section = ''): string {
  return reason === 'answer' ? of.answer(section) : of[reason];
}
