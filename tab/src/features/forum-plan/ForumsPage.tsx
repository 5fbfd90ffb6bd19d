import { Button, useRestoreFocusTarget } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { ForumList, PlannedForum } from '../../../../bot/src/contract/forum-views.ts';
import { forumPlanTexts } from '../../../../bot/src/texts/forum-plan.ts';
import { forumList } from '../../api/endpoints.ts';
import { useResource } from '../../api/use-resource.ts';
import { useReader } from '../../app/reader.ts';
import { useUsable } from '../../app/usable.ts';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { PageLoading } from '../../ui/PageLoading.tsx';
import { PageProblem } from '../../ui/PageProblem.tsx';
import { ForumRow } from './ForumRow.tsx';
import { PlanDialog } from './PlanDialog.tsx';
import type { Planning } from './plan-value.ts';

/** The plan of lederforum, a year back and a year ahead. Seldom changed, so seldom asked for. Milliseconds. */
const SELDOM = 30_000;

/** How many stand there until somebody asks for all: some months ahead and back. */
const AHEAD_AT_FIRST = 8;
const PAST_AT_FIRST = 5;

export function ForumsPage() {
  const { form } = useReader();
  const p = forumPlanTexts[form];
  const { data: list, problem, resource } = useResource(forumList, SELDOM);
  useUsable(list !== null);
  const restore = useRestoreFocusTarget();
  const [planning, setPlanning] = useState<Planning | null>(null);
  const [said, setSaid] = useState('');
  const status = useRef<HTMLParagraphElement>(null);
  if (list === null)
    return problem ? <PageProblem problem={problem} onRetry={() => resource.load()} /> : <PageLoading />;
  const ahead = list.forums.filter((forum) => forum.date >= list.today);
  const past = list.forums.filter((forum) => forum.date < list.today).toReversed();
  return (
    <div className="forum-plan">
      <div className="heading-row">
        <div>
          <PageHeading>{p.heading}</PageHeading>
          <p className="quiet">{p.intro}</p>
        </div>
        {list.mayPlan && (
          <Button
            {...restore}
            appearance="primary"
            onClick={() => setPlanning({ act: 'extra', forum: null })}
          >
            {p.addExtra}
          </Button>
        )}
      </div>
      <p role="status" ref={status} tabIndex={-1} className={said === '' ? '' : 'done'}>
        {said}
      </p>
      <section aria-labelledby="ahead">
        <h2 id="ahead">{p.ahead}</h2>
        {ahead.length === 0 ? (
          <p>{p.noneAhead}</p>
        ) : (
          <Rows forums={ahead} list={list} atFirst={AHEAD_AT_FIRST} onPlan={setPlanning} />
        )}
      </section>
      <section aria-labelledby="past">
        <h2 id="past">{p.past}</h2>
        {past.length === 0 ? <p>{p.nonePast}</p> : <Rows forums={past} list={list} atFirst={PAST_AT_FIRST} />}
      </section>
      {planning && (
        <PlanDialog
          planning={planning}
          list={list}
          onClose={() => setPlanning(null)}
          onDone={(message, after) => {
            resource.put(after);
            setSaid(message);
            // The button may be gone with the act: the focus then needs a place.
            requestAnimationFrame(() => status.current?.focus());
          }}
        />
      )}
    </div>
  );
}

type RowsProps = {
  forums: PlannedForum[];
  list: ForumList;
  /** How many stand there at first. */
  atFirst: number;
  onPlan?: (planning: Planning) => void;
};

function Rows({ forums, list, atFirst, onPlan }: RowsProps) {
  const p = forumPlanTexts[useReader().form];
  const [all, setAll] = useState(false);
  const shown = all ? forums : forums.slice(0, atFirst);
  return (
    <>
      <ul className="forums">
        {shown.map((forum) => (
          <ForumRow key={forum.date} forum={forum} list={list} {...(onPlan ? { onPlan } : {})} />
        ))}
      </ul>
      {shown.length < forums.length && (
        <Button className="more" onClick={() => setAll(true)}>
          {p.showAll(forums.length)}
        </Button>
      )}
    </>
  );
}
