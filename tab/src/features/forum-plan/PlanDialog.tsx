import { Field, Input, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { ForumList, ForumPlanBody } from '../../../../bot/src/contract/forum-views.ts';
import { forumPlanTexts } from '../../../../bot/src/texts/forum-plan.ts';
import type { Problem } from '../../api/answer.ts';
import { forumPlan } from '../../api/endpoints.ts';
import { useReader } from '../../app/reader.ts';
import { useServices } from '../../app/services.ts';
import { fieldErrors } from '../../ui/field-errors.ts';
import { validation } from '../../ui/validation.ts';
import { ActionDialog } from '../request/dialogs/ActionDialog.tsx';
import { bodyOf, problemsOf, valueOf, type Planning, type PlanValue } from './plan-value.ts';

type Props = {
  planning: Planning;
  list: ForumList;
  onClose: () => void;
  onDone: (message: string, after: ForumList) => void;
};

/** Decides of one date. What is typed stays until the answer is a yes. */
export function PlanDialog({ planning, list, onClose, onDone }: Props) {
  const { api } = useServices();
  const { form, day } = useReader();
  const p = forumPlanTexts[form];
  const words = p.dialog[planning.act];
  const [value, setValue] = useState(() => valueOf(planning, list));
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [stopped, setStopped] = useState(0);
  const wrong = problemsOf(planning, value, list);
  const submit = async () => {
    if (Object.keys(wrong).length > 0) {
      setStopped(stopped + 1);
      return;
    }
    setBusy(true);
    const body: ForumPlanBody = bodyOf(planning, value, list);
    const answer = await api.send(forumPlan, body);
    setBusy(false);
    if (!answer.ok) {
      setProblem(answer.problem);
      return;
    }
    onDone(words.done(day(body.date), day(nextAfter(body.date, answer.value))), answer.value);
    onClose();
  };
  const errors = stopped > 0 ? { ...fieldErrors(problem), ...wrongWords(wrong, p) } : fieldErrors(problem);
  const hasFields = planning.act === 'extra' || planning.act === 'change';
  return (
    <ActionDialog
      title={words.title(day(value.date))}
      explain={words.explain}
      submit={words.submit}
      busy={busy}
      problem={problem}
      stopped={stopped}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      {hasFields && (
        <PlanFields
          withDate={planning.act === 'extra'}
          value={value}
          list={list}
          errors={errors}
          onChange={(part) => setValue({ ...value, ...part })}
        />
      )}
    </ActionDialog>
  );
}

type Words = (typeof forumPlanTexts)['nb'];

function wrongWords(wrong: ReturnType<typeof problemsOf>, p: Words): Record<string, string> {
  return Object.fromEntries(Object.entries(wrong).map(([field, key]) => [field, p[key]]));
}

function nextAfter(date: string, { forums, next }: ForumList): string {
  return forums.find((each) => !each.isCancelled && each.date > date)?.date ?? next;
}

type FieldsProps = {
  withDate: boolean;
  value: PlanValue;
  list: ForumList;
  errors: Record<string, string | undefined>;
  onChange: (part: Partial<PlanValue>) => void;
};

function PlanFields({ withDate, value, list, errors, onChange }: FieldsProps) {
  const p = forumPlanTexts[useReader().form];
  return (
    <>
      {withDate && (
        <Field label={p.date} required {...validation(errors.date)}>
          <Input
            type="date"
            min={list.today}
            value={value.date}
            onChange={(_, data) => onChange({ date: data.value })}
          />
        </Field>
      )}
      <Field label={p.time} required className="short" {...validation(errors.time)}>
        <Input type="time" value={value.time} onChange={(_, data) => onChange({ time: data.value })} />
      </Field>
      <Field label={p.chair} {...validation(errors.standInId)}>
        <Select value={value.standInId} onChange={(_, data) => onChange({ standInId: data.value })}>
          <option value="">{p.usualChair}</option>
          {list.standIns.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
    </>
  );
}
