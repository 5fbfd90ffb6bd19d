import { useCallback, useRef, useState } from 'react';
import type { ForumPage as Forum } from '../../../../bot/src/contract/forum-views.ts';
import { forumPage } from '../../api/endpoints.ts';
import type { Resource } from '../../api/resource.ts';
import { useResource } from '../../api/use-resource.ts';
import { useReader } from '../../app/reader.ts';
import { useServices } from '../../app/services.ts';
import { useUsable } from '../../app/usable.ts';
import { useDraft } from '../../drafts/use-draft.ts';
import { hashOf } from '../../router/route.ts';
import { PageLoading } from '../../ui/PageLoading.tsx';
import { PageProblem } from '../../ui/PageProblem.tsx';
import { EndMeeting } from './EndMeeting.tsx';
import { ForumHead } from './ForumHead.tsx';
import { MeetingColumns, type MeetingProps } from './MeetingColumns.tsx';
import { createNoteKeepers } from './note-keepers.ts';
import { useForumTexts } from './use-forum-texts.ts';
import { useSelection } from './use-selection.ts';

/** One lederforum, for the screen in the meeting room: the agenda, one case at a time, what is decided. */
export function ForumPage({ date }: { date: string }) {
  const { data: forum, problem, resource } = useResource(forumPage(date));
  useUsable(forum !== null);
  if (forum !== null) return <Meeting key={date} forum={forum} resource={resource} />;
  if (problem?.kind === 'refused') return <PageProblem problem={problem} onRetry={() => resource.load()} />;
  return <PageLoading />;
}

const SMALL = { isBig: false };

function Meeting({ forum, resource }: { forum: Forum; resource: Resource<Forum> }) {
  const { api } = useServices();
  const f = useForumTexts();
  const { day } = useReader();
  const view = useDraft('forum-view', SMALL);
  const [keepers] = useState(() => createNoteKeepers(api, forum.date));
  const selection = useSelection(forum);
  const [said, setSaid] = useState('');
  const status = useRef<HTMLParagraphElement>(null);
  const { select } = selection;
  /** Tells what was done, and goes on to a case; with none left the focus stays at what was told. */
  const goOn = useCallback(
    (message: string, to: string | null) => {
      setSaid(message);
      if (to !== null) select(to, true);
      else requestAnimationFrame(() => status.current?.focus());
    },
    [select],
  );
  const props = { forum, resource, selection, keepers, goOn };
  return (
    <div className={view.value.isBig ? 'forum forum-big' : 'forum'}>
      <ForumHead forum={forum} isBig={view.value.isBig} onBig={(isBig) => view.change({ isBig })} />
      <p role="status" ref={status} tabIndex={-1} className={said === '' ? '' : 'done'}>
        {said}
      </p>
      {forum.trial?.evaluateHere && <p className="notice">{f.evaluate(day(forum.trial.until))}</p>}
      {forum.state === 'planned' && <p className="notice">{f.notYet(day(forum.date))}</p>}
      {selection.caseNo === null ? <Empty forum={forum} /> : <MeetingColumns {...props} />}
      <End {...props} />
    </div>
  );
}

/** How the meeting is ended, and where to go when it is. */
function End({ forum, resource, keepers, goOn }: MeetingProps) {
  const { day } = useReader();
  const f = useForumTexts();
  if (forum.state === 'held')
    return forum.actions.includes('closeForum') ? (
      <EndMeeting
        forum={forum}
        keepers={keepers}
        onEnded={({ page, carried }) => {
          resource.put(page);
          goOn(`${f.endedTitle}. ${f.ended(carried, day(forum.next))}`, null);
        }}
      />
    ) : null;
  if (forum.state === 'planned') return null;
  return (
    <p>
      <a className="link" href={hashOf({ page: 'minutes', date: forum.date })}>
        {f.toMinutes}
      </a>
    </p>
  );
}

function Empty({ forum }: { forum: Forum }) {
  const { day } = useReader();
  const f = useForumTexts();
  return (
    <div className="empty">
      <h2>{f.emptyTitle}</h2>
      <p>{f.emptyBody(day(forum.next))}</p>
      <p>
        <a className="link" href={hashOf({ page: 'forum', date: forum.next })}>
          {f.toNext}
        </a>
      </p>
    </div>
  );
}
