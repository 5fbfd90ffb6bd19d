import { useCallback, useState } from 'react';
import type { ClaimView } from '../../../../bot/src/contract/tab-views.ts';
import { useDraft } from '../../drafts/use-draft.ts';
import { useReader } from '../../app/reader.ts';
import { fieldErrors } from '../../ui/field-errors.ts';
import { useAct, type DialogProps } from '../request/dialogs/use-act.ts';
import {
  chosenOf,
  commandOf,
  lackingIn,
  leadOf,
  NOTHING_CHOSEN,
  standing,
  tick,
  type ConfirmField,
  type ConfirmValue,
} from './confirmation.ts';

/** A confirmation being made: shared by the case page's dialog and the meeting's panel, which ticks in other places. */
export type UsedConfirmation = ReturnType<typeof useConfirmation>;

export function useConfirmation(props: DialogProps) {
  const { t } = useReader();
  const { claims, caseNo } = props.page;
  const { value, opKey, change, clear } = useDraft<ConfirmValue>(
    `confirmCompetence:${caseNo}`,
    NOTHING_CHOSEN,
  );
  const { act, busy, problem } = useAct(props);
  const [stopped, setStopped] = useState(0);
  const chosen = chosenOf(value, claims);
  const lacking = lackingIn(value, claims);
  const setPeople = useCallback(
    (people: ClaimView['people'], on: boolean) =>
      change({
        people: tick(
          value,
          claims,
          people.map(({ person }) => person.id),
          on,
        ),
      }),
    [value, claims, change],
  );
  const submit = async () => {
    if (lacking.length > 0) setStopped(stopped + 1);
    else if ((await act(opKey, commandOf(value, claims))) === null) clear();
  };
  const errorIn = (field: ConfirmField): string | undefined => {
    if (stopped === 0 || !lacking.includes(field)) return fieldErrors(problem)[field];
    return field === 'reason' || field === 'note' ? t.field.required : t.field.pick;
  };
  return {
    value,
    change,
    claims: standing(claims),
    chosen,
    lead: leadOf(value, chosen),
    setPeople,
    submit: () => void submit(),
    errorIn,
    busy,
    problem,
    stopped,
  };
}
