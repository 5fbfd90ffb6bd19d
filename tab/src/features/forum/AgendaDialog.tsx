import { Checkbox } from '@fluentui/react-components';
import { useMemo } from 'react';
import { useDraft } from '../../drafts/use-draft.ts';
import { useReader } from '../../app/reader.ts';
import { CheckGroup } from '../../ui/CheckGroup.tsx';
import { ActionDialog } from '../request/dialogs/ActionDialog.tsx';
import { useAct, type DialogProps } from '../request/dialogs/use-act.ts';

/** Puts a case on lederforum's agenda, with the sections thought of. */
export function AgendaDialog(props: DialogProps) {
  const { t } = useReader();
  const { page } = props;
  const initial = useMemo(
    () => ({ ids: page.suggestedSections.map(({ id }) => id) }),
    [page.suggestedSections],
  );
  const draft = useDraft(`putOnAgenda:${page.caseNo}`, initial);
  const { act, busy, problem } = useAct(props);
  const { ids } = draft.value;
  const submit = async () => {
    if ((await act(draft.opKey, { action: 'putOnAgenda', suggestedSectionIds: ids })) === null) draft.clear();
  };
  return (
    <ActionDialog
      {...t.action.putOnAgenda}
      busy={busy}
      problem={problem}
      onSubmit={() => void submit()}
      onClose={props.onClose}
    >
      <CheckGroup legend={`${t.dialog.suggested} (${t.field.optional})`} hint={t.dialog.suggestedHint}>
        {page.sections.map(({ id, name }) => (
          <Checkbox
            key={id}
            label={name}
            checked={ids.includes(id)}
            onChange={(_, { checked }) =>
              draft.change({ ids: checked === true ? [...ids, id] : ids.filter((each) => each !== id) })
            }
          />
        ))}
      </CheckGroup>
    </ActionDialog>
  );
}
