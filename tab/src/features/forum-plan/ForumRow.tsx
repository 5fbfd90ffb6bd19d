import { Button, useRestoreFocusTarget } from '@fluentui/react-components';
import type { ForumList, PlannedForum } from '../../../../bot/src/contract/forum-views.ts';
import { forumPlanTexts } from '../../../../bot/src/texts/forum-plan.ts';
import { useReader } from '../../app/reader.ts';
import { hashOf } from '../../router/route.ts';
import type { PlanAct, Planning } from './plan-value.ts';

type Props = { forum: PlannedForum; list: ForumList; onPlan?: (planning: Planning) => void };

/** One meeting of the plan: when, what is special about it, where to go, and what can be decided of it. */
export function ForumRow({ forum, list, onPlan }: Props) {
  const { form, day } = useReader();
  const p = forumPlanTexts[form];
  const restore = useRestoreFocusTarget();
  const { date, time, isCancelled, standIn } = forum;
  const dayId = `forum-${date}`;
  return (
    <li className={isCancelled ? 'forum-row is-cancelled' : 'forum-row'}>
      <div className="forum-when">
        <h3 id={dayId}>
          <span className="forum-day">{day(date)}</span> <Badges forum={forum} list={list} />
        </h3>
        {!isCancelled && (
          <p className="quiet">
            {[p.at(time), ...(standIn === null ? [] : [p.standIn(standIn.name)])].join(' · ')}
          </p>
        )}
      </div>
      <div className="buttons">
        {!isCancelled && <Links forum={forum} list={list} />}
        {list.mayPlan &&
          onPlan &&
          actsOn(forum).map((act) => (
            <Button
              key={act}
              {...restore}
              size="small"
              aria-label={p.of(p[act], day(date))}
              onClick={() => onPlan({ act, forum })}
            >
              {p[act]}
            </Button>
          ))}
      </div>
    </li>
  );
}

function actsOn({ isCancelled, isExtra }: PlannedForum): Exclude<PlanAct, 'extra'>[] {
  if (isCancelled) return ['restore'];
  return ['change', isExtra ? 'takeAway' : 'cancel'];
}

function Badges({ forum, list }: { forum: PlannedForum; list: ForumList }) {
  const p = forumPlanTexts[useReader().form];
  const { date, isCancelled, isExtra } = forum;
  if (isCancelled) return <span className="badge badge-urgent">{p.cancelled}</span>;
  return (
    <>
      {date === list.next && (
        <span className="badge badge-going">{date === list.today ? p.today : p.next}</span>
      )}
      {isExtra && <span className="badge">{p.extra}</span>}
    </>
  );
}

/** To the meeting, and to its minutes once its day has come. */
function Links({ forum: { date }, list }: { forum: PlannedForum; list: ForumList }) {
  const { form, day } = useReader();
  const p = forumPlanTexts[form];
  const link = (page: 'forum' | 'minutes', words: string) => (
    <a className="link" href={hashOf({ page, date })} aria-label={p.of(words, day(date))}>
      {words}
    </a>
  );
  if (date > list.today) return link('forum', p.open);
  if (date < list.today) return link('minutes', p.minutes);
  return (
    <>
      <Button as="a" appearance="primary" size="small" href={hashOf({ page: 'forum', date })}>
        {p.openNow}
      </Button>
      {link('minutes', p.minutes)}
    </>
  );
}
