import { Button } from '@fluentui/react-components';
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
  /** Tells what was done; with nowhere to go on to the focus goes to what was told. */
  const tell = useCallback((message: string, focus: boolean) => {
    setSaid(message);
    if (focus) requestAnimationFrame(() => status.current?.focus());
  }, []);
  const props = { forum, resource, selection, keepers, tell };
  return (
    <div className={view.value.isBig ? 'forum forum-big' : 'forum'}>
      <ForumHead forum={forum} isBig={view.value.isBig} onBig={(isBig) => view.change({ isBig })} />
      <p role="status" ref={status} tabIndex={-1} className={said === '' ? '' : 'done'}>
        {said}
      </p>
      {forum.trial?.evaluateHere && <p className="notice">{f.evaluate(day(forum.trial.until))}</p>}
      {forum.state === 'planned' && <p className="notice">{f.notYet(day(forum.date))}</p>}
      {(forum.state === 'over' || forum.state === 'approved') && <ToMinutes date={forum.date} />}
      {selection.caseNo === null ? <Empty forum={forum} /> : <MeetingColumns {...props} />}
      <End {...props} />
    </div>
  );
}

/** How the meeting is ended, by whoever runs it. */
function End({ forum, resource, keepers, tell }: MeetingProps) {
  const { day } = useReader();
  const f = useForumTexts();
  if (forum.state !== 'held' || !forum.actions.includes('closeForum')) return null;
  return (
    <EndMeeting
      forum={forum}
      keepers={keepers}
      onEnded={({ page, carried }) => {
        resource.put(page);
        tell(`${f.endedTitle}. ${f.ended(carried, day(forum.next))}`, true);
      }}
    />
  );
}

function ToMinutes({ date }: { date: string }) {
  return (
    <p>
      <Button as="a" appearance="primary" href={hashOf({ page: 'minutes', date })}>
        {useForumTexts().toMinutes}
      </Button>
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
