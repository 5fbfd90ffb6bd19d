import { Checkbox } from '@fluentui/react-components';
import { useReader } from '../../app/reader.ts';
import { CheckGroup } from '../../ui/CheckGroup.tsx';
import type { DialogProps } from '../request/dialogs/use-act.ts';
import { peopleIn } from './confirmation.ts';
import { ConfirmForm } from './ConfirmForm.tsx';
import { useConfirmation } from './use-confirmation.ts';

/** Confirming from the case page: between two forums, when a case cannot wait (T017). */
export function ConfirmDialog(props: DialogProps) {
  const { t } = useReader();
  const confirmation = useConfirmation(props);
  const { claims, chosen, setPeople, errorIn } = confirmation;
  const ticked = peopleIn(chosen);
  return (
    <ConfirmForm confirmation={confirmation} onClose={props.onClose}>
      <CheckGroup legend={t.confirm.who} hint={t.confirm.whoHint} error={errorIn('people')}>
        {claims.flatMap(({ section, people }) =>
          people.map((each) => (
            <Checkbox
              key={each.person.id}
              label={`${each.person.name} (${section.name})`}
              checked={ticked.includes(each.person.id)}
              onChange={(_, { checked }) => setPeople([each], checked === true)}
            />
          )),
        )}
      </CheckGroup>
    </ConfirmForm>
  );
}
