import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { ClosedForum, ForumPage } from '../../../../bot/src/contract/forum-views.ts';
import type { Problem } from '../../api/answer.ts';
import { closeForum } from '../../api/endpoints.ts';
import { useReader } from '../../app/reader.ts';
import { useServices } from '../../app/services.ts';
import { ProblemBox } from '../../ui/Problem.tsx';
import type { NoteKeepers } from './note-keepers.ts';
import { useForumTexts } from './use-forum-texts.ts';

type Props = { forum: ForumPage; keepers: NoteKeepers; onEnded: (closed: ClosedForum) => void };

/** Ends the meeting, once more asked for, with what it means for the cases that were not reached (T012). */
export function EndMeeting({ forum, keepers, onEnded }: Props) {
  const { api } = useServices();
  const { t, day } = useReader();
  const f = useForumTexts();
  const [isAsking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const question = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isAsking) question.current?.focus();
  }, [isAsking]);
  const end = async () => {
    setBusy(true);
    // What is still in a field belongs in the minutes.
    await keepers.saveAll();
    const answer = await api.send(closeForum(forum.date), {});
    setBusy(false);
    if (answer.ok) onEnded(answer.value);
    else setProblem(answer.problem);
  };
  if (!isAsking)
    return (
      <p className="end-meeting">
        <Button
          size="large"
          appearance={forum.items.length === 0 ? 'primary' : 'secondary'}
          onClick={() => setAsking(true)}
        >
          {f.end}
        </Button>
      </p>
    );
  const { length } = forum.items;
  return (
    <section className="end-meeting inline-form" aria-labelledby="end-meeting">
      <h2 id="end-meeting" ref={question} tabIndex={-1}>
        {f.endAsk}
      </h2>
      <p>{length === 0 ? f.endNothingLeft : f.endCarries(length, day(forum.next))}</p>
      <ProblemBox problem={problem} />
      <div className="buttons">
        <Button appearance="primary" disabledFocusable={busy} onClick={() => void end()}>
          {f.endNow}
        </Button>
        <Button onClick={() => setAsking(false)}>{t.shell.cancel}</Button>
      </div>
    </section>
  );
}
