import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { ForumPage } from '../../../../bot/src/contract/forum-views.ts';
import { minutesTexts } from '../../../../bot/src/texts/minutes.ts';
import type { Problem } from '../../api/answer.ts';
import { approveMinutes } from '../../api/endpoints.ts';
import { useReader } from '../../app/reader.ts';
import { useServices } from '../../app/services.ts';
import { ProblemBox } from '../../ui/Problem.tsx';

type Props = {
  date: string;
  /** What is done first: notes that are being written belong in what is approved. */
  beforehand: () => Promise<void>;
  onApproved: (page: ForumPage) => void;
};

/** Approves the minutes, once more asked for, since nothing in them changes afterwards. */
export function ApproveMinutes({ date, beforehand, onApproved }: Props) {
  const { api } = useServices();
  const { form } = useReader();
  const m = minutesTexts[form];
  const [isAsking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const question = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isAsking) question.current?.focus();
  }, [isAsking]);
  const approve = async () => {
    setBusy(true);
    await beforehand();
    const answer = await api.send(approveMinutes(date), {});
    setBusy(false);
    if (answer.ok) onApproved(answer.value);
    else setProblem(answer.problem);
  };
  if (!isAsking)
    return (
      <p className="approve">
        <Button appearance="primary" size="large" onClick={() => setAsking(true)}>
          {m.approve}
        </Button>
      </p>
    );
  return (
    <section className="approve step" aria-labelledby="approve">
      <h2 id="approve" ref={question} tabIndex={-1}>
        {m.approveTitle}
      </h2>
      <p>{m.approveExplain}</p>
      <ProblemBox problem={problem} />
      <div className="buttons">
        <Button appearance="primary" disabledFocusable={busy} onClick={() => void approve()}>
          {m.approveNow}
        </Button>
        <Button onClick={() => setAsking(false)}>{m.cancel}</Button>
      </div>
    </section>
  );
}
