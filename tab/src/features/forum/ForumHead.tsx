import { ToggleButton } from '@fluentui/react-components';
import type { ForumPage } from '../../../../bot/src/contract/forum-views.ts';
import { useReader } from '../../app/reader.ts';
import { hashOf } from '../../router/route.ts';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { decidedCount, putAside } from './decided-cases.ts';
import { useForumTexts } from './use-forum-texts.ts';

const TONE = { planned: 'new', held: 'good', over: 'ended', approved: 'ended' } as const;

type Props = { forum: ForumPage; isBig: boolean; onBig: (big: boolean) => void };

/** Which meeting this is, how far it has come, and the way to the others. */
export function ForumHead({ forum, isBig, onBig }: Props) {
  const { day, shortDate } = useReader();
  const f = useForumTexts();
  const done = decidedCount(forum);
  const all = putAside(forum).length + forum.items.length;
  const neighbours: [string, string | null][] = [
    [f.previous, forum.previous],
    [f.next, forum.next],
  ];
  return (
    <header className="forum-head">
      <div>
        <PageHeading>
          {f.heading(day(forum.date))} {f.at(forum.time)}
        </PageHeading>
        <p className="forum-state">
          <span className={`badge badge-${TONE[forum.state]}`}>{f.state[forum.state]}</span>
          {forum.isExtra && <span className="badge">{f.extra}</span>}
          {all > 0 && <strong>{forum.state === 'planned' ? f.cases(all) : f.progress(done, all)}</strong>}
          {forum.standIn !== null && <span>{f.standIn(forum.standIn.name)}</span>}
        </p>
      </div>
      <nav className="forum-links" aria-label={f.links}>
        {neighbours.map(
          ([label, date]) =>
            date !== null && (
              <a key={label} className="link" href={hashOf({ page: 'forum', date })}>
                {label}: {shortDate(date)}
              </a>
            ),
        )}
        <a className="link" href={hashOf({ page: 'minutes', date: forum.date })}>
          {f.minutes}
        </a>
        <a className="link" href={hashOf({ page: 'forums' })}>
          {f.plan}
        </a>
        <ToggleButton size="small" checked={isBig} onClick={() => onBig(!isBig)}>
          {f.big}
        </ToggleButton>
      </nav>
    </header>
  );
}
