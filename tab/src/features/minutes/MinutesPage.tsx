import { useRef, useState } from 'react';
import type { ForumPage as Forum } from '../../../../bot/src/contract/forum-views.ts';
import { dayAndYear, minutesTexts, momentAndYear } from '../../../../bot/src/texts/minutes.ts';
import { forumPage } from '../../api/endpoints.ts';
import type { Resource } from '../../api/resource.ts';
import { useResource } from '../../api/use-resource.ts';
import { useReader } from '../../app/reader.ts';
import { useServices } from '../../app/services.ts';
import { useUsable } from '../../app/usable.ts';
import { hashOf } from '../../router/route.ts';
import { Facts } from '../../ui/Facts.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { PageLoading } from '../../ui/PageLoading.tsx';
import { PageProblem } from '../../ui/PageProblem.tsx';
import { createNoteKeepers } from '../forum/note-keepers.ts';
import { ApproveMinutes } from './ApproveMinutes.tsx';
import { KeepMinutes } from './KeepMinutes.tsx';
import { MinutesCase } from './MinutesCase.tsx';

/** The minutes of one lederforum: a draft until the nestleder has approved them. */
export function MinutesPage({ date }: { date: string }) {
  const { data: forum, problem, resource } = useResource(forumPage(date));
  useUsable(forum !== null);
  if (forum !== null) return <Minutes forum={forum} resource={resource} />;
  if (problem !== null) return <PageProblem problem={problem} onRetry={() => resource.load()} />;
  return <PageLoading />;
}

function Minutes({ forum, resource }: { forum: Forum; resource: Resource<Forum> }) {
  const { api } = useServices();
  const { form } = useReader();
  const m = minutesTexts[form];
  const [keepers] = useState(() => createNoteKeepers(api, forum.date));
  const [said, setSaid] = useState('');
  const status = useRef<HTMLParagraphElement>(null);
  const isFrozen = forum.state === 'approved';
  const cases = [...forum.decided, ...forum.items];
  const mayApprove = forum.state === 'over' && forum.actions.includes('approveMinutes');
  return (
    <article className="minutes">
      <p className="minutes-links">
        <a className="link" href={hashOf({ page: 'forums' })}>
          {m.toPlan}
        </a>
        <a className="link" href={hashOf({ page: 'forum', date: forum.date })}>
          {m.toMeeting}
        </a>
      </p>
      <PageHeading>{m.heading(dayAndYear(form, forum.date))}</PageHeading>
      <p role="status" ref={status} tabIndex={-1} className={said === '' ? '' : 'done'}>
        {said}
      </p>
      <Facts facts={factsAbout(forum, form)} />
      {!isFrozen && <p className="notice">{DRAFT[forum.state](m)}</p>}
      <KeepMinutes date={forum.date} />
      {cases.length === 0 ? (
        <p>{m.nothing}</p>
      ) : (
        cases.map((item) => (
          <MinutesCase
            key={item.case.caseNo}
            item={item}
            forum={forum}
            keeper={keepers.of(item.case.caseNo)}
          />
        ))
      )}
      {mayApprove && (
        <ApproveMinutes
          date={forum.date}
          beforehand={keepers.saveAll}
          onApproved={(page) => {
            resource.put(page);
            setSaid(m.approvedNow);
            requestAnimationFrame(() => status.current?.focus());
          }}
        />
      )}
    </article>
  );
}

type Texts = (typeof minutesTexts)['nb'];

/** What a reader should know of minutes that are not approved. */
const DRAFT: Record<Forum['state'], (m: Texts) => string> = {
  planned: (m) => m.notHeldYet,
  held: (m) => m.underWay,
  over: (m) => m.draftHint,
  approved: () => '',
};

function factsAbout(forum: Forum, form: keyof typeof minutesTexts) {
  const m = minutesTexts[form];
  const { date, time, runBy, closedAt, approvedAt, approvedBy } = forum;
  const status = approvedAt === null ? m.draft : m.approvedBy(approvedBy ?? '', momentAndYear(approvedAt));
  return [
    { label: m.time, text: m.at(dayAndYear(form, date), time) },
    { label: m.chair, text: runBy },
    ...(closedAt === null ? [] : [{ label: m.ended, text: momentAndYear(closedAt) }]),
    { label: m.status, text: status },
  ];
}
