import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { ForumList } from '../../../../bot/src/contract/forum-views.ts';
import { forumPlanTexts } from '../../../../bot/src/texts/forum-plan.ts';
import { forumList } from '../../api/endpoints.ts';
import { useResource } from '../../api/use-resource.ts';
import { useReader } from '../../app/reader.ts';
import { useUsable } from '../../app/usable.ts';
import '../../styles/forum-plan.css';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { PageLoading } from '../../ui/PageLoading.tsx';
import { PageProblem } from '../../ui/PageProblem.tsx';
import { ForumRow } from './ForumRow.tsx';
import { PlanDialog } from './PlanDialog.tsx';
import type { Planning } from './plan-value.ts';

/** The plan of lederforum, a year back and a year ahead. Seldom changed, so seldom asked for. Milliseconds. */
const SELDOM = 30_000;

/** How many of the past meetings stand there at first. */
const PAST_AT_FIRST = 5;

export function ForumsPage() {
  const { form } = useReader();
  const p = forumPlanTexts[form];
  const { data: list, problem, resource } = useResource(forumList, SELDOM);
  useUsable(list !== null);
  const [planning, setPlanning] = useState<Planning | null>(null);
  const [said, setSaid] = useState('');
  if (list === null)
    return problem ? <PageProblem problem={problem} onRetry={() => resource.load()} /> : <PageLoading />;
  return (
    <div className="forum-plan">
      <div className="heading-row">
        <div>
          <PageHeading>{p.heading}</PageHeading>
          <p className="quiet">{p.intro}</p>
        </div>
        {list.mayPlan && (
          <Button appearance="primary" onClick={() => setPlanning({ act: 'extra', forum: null })}>
            {p.addExtra}
          </Button>
        )}
      </div>
      <p role="status" className={said === '' ? '' : 'done'}>
        {said}
      </p>
      <Ahead list={list} onPlan={setPlanning} />
      <Past list={list} />
      {planning && (
        <PlanDialog
          planning={planning}
          list={list}
          onClose={() => setPlanning(null)}
          onDone={(message, after) => {
            resource.put(after);
            setSaid(message);
          }}
        />
      )}
    </div>
  );
}

function Ahead({ list, onPlan }: { list: ForumList; onPlan: (planning: Planning) => void }) {
  const p = forumPlanTexts[useReader().form];
  const ahead = list.forums.filter((forum) => forum.date >= list.today);
  return (
    <section aria-labelledby="ahead">
      <h2 id="ahead">{p.ahead}</h2>
      {ahead.length === 0 ? (
        <p>{p.noneAhead}</p>
      ) : (
        <ul className="forums">
          {ahead.map((forum) => (
            <ForumRow key={forum.date} forum={forum} list={list} onPlan={onPlan} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Past({ list }: { list: ForumList }) {
  const p = forumPlanTexts[useReader().form];
  const [all, setAll] = useState(false);
  const past = list.forums.filter((forum) => forum.date < list.today).toReversed();
  const shown = all ? past : past.slice(0, PAST_AT_FIRST);
  return (
    <section aria-labelledby="past">
      <h2 id="past">{p.past}</h2>
      {past.length === 0 ? (
        <p>{p.nonePast}</p>
      ) : (
        <ul className="forums">
          {shown.map((forum) => (
            <ForumRow key={forum.date} forum={forum} list={list} />
          ))}
        </ul>
      )}
      {shown.length < past.length && (
        <Button className="more" onClick={() => setAll(true)}>
          {p.showAll(past.length)}
        </Button>
      )}
    </section>
  );
}
