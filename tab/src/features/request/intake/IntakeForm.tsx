import { Button } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Receipt } from '../../../../../bot/src/contract/request-form.ts';
import type { IntakeOptions } from '../../../../../bot/src/contract/tab-views.ts';
import type { Problem } from '../../../api/answer.ts';
import { newRequest } from '../../../api/endpoints.ts';
import { useReader } from '../../../app/reader.ts';
import { useServices } from '../../../app/services.ts';
import { useDraft } from '../../../drafts/use-draft.ts';
import { fieldErrors, focusFirstError } from '../../../ui/field-errors.ts';
import { ProblemBox } from '../../../ui/Problem.tsx';
import { FrameFields } from './FrameFields.tsx';
import { NeedFields } from './NeedFields.tsx';
import { SenderFields } from './SenderFields.tsx';
import {
  emptyIntake,
  intakeProblems,
  newRequestFrom,
  networksFor,
  type IntakeField,
} from './intake-value.ts';

/** The form; what is typed is kept until it is sent. */
export function IntakeForm({
  options,
  onSent,
}: {
  options: IntakeOptions;
  onSent: (receipt: Receipt) => void;
}) {
  const { t, me, form } = useReader();
  const { api } = useServices();
  const networks = networksFor(me, options);
  const initial = useMemo(() => emptyIntake(form), [form]);
  const { value, opKey, change, clear } = useDraft('newRequest', initial);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [stopped, setStopped] = useState(0);
  const [busy, setBusy] = useState(false);
  const element = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (stopped > 0 || problem) focusFirstError(element.current);
  }, [stopped, problem]);

  const lacking = intakeProblems(value);
  const told = fieldErrors(problem);
  const errorOf = (field: IntakeField) => {
    const kind = lacking[field];
    if (stopped > 0 && kind !== undefined) return t.field[kind];
    return told[field] ?? (field === 'size' ? told.kind : undefined);
  };
  const send = async () => {
    if (Object.keys(lacking).length > 0) {
      setStopped(stopped + 1);
      return;
    }
    setBusy(true);
    const answer = await api.send(newRequest, newRequestFrom(value, opKey));
    setBusy(false);
    if (!answer.ok) {
      setProblem(answer.problem);
      return;
    }
    clear();
    onSent(answer.value);
  };
  const fields = { value, change, errorOf };
  return (
    <form
      ref={element}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void send();
      }}
    >
      <SenderFields
        {...fields}
        networks={networks}
        hasAllNetworks={networks.length === options.networks.length}
      />
      <NeedFields {...fields} />
      <FrameFields {...fields} options={options} />
      <div role="alert">
        {stopped > 0 && Object.keys(lacking).length > 0 && <p className="problem">{t.problem.checkFields}</p>}
      </div>
      <ProblemBox problem={problem} />
      <div className="buttons">
        <Button type="submit" appearance="primary" disabledFocusable={busy}>
          {t.intake.send}
        </Button>
        <Button onClick={clear}>{t.intake.discard}</Button>
      </div>
      <p className="quiet">{t.intake.draftKept}</p>
    </form>
  );
}
