import { Button } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { CasePage } from '../../../../bot/src/contract/tab-views.ts';
import type { ForumPage } from '../../../../bot/src/contract/forum-views.ts';
import { listInWords } from '../../../../bot/src/texts/dates.ts';
import { useReader } from '../../app/reader.ts';
import { InlineActions } from '../request/dialogs/ActionDialog.tsx';
import { JustDoDialog } from '../request/dialogs/JustDoDialog.tsx';
import type { DialogProps } from '../request/dialogs/use-act.ts';
import { WordsDialog } from '../request/dialogs/WordsDialog.tsx';
import { ConfirmForm } from './ConfirmForm.tsx';
import { PostponeDialog } from './PostponeDialog.tsx';
import type { UsedConfirmation } from './use-confirmation.ts';
import { useForumTexts } from './use-forum-texts.ts';

/** What a meeting can make of a case, in the order that it is thought of. */
const DECISIONS = ['ratify', 'confirmCompetence', 'postpone', 'askSender', 'decline'] as const;
type Decision = (typeof DECISIONS)[number];

type Props = {
  page: CasePage;
  /** What the reader may do in this meeting. */
  actions: ForumPage['actions'];
  laterForums: string[];
  confirmation: UsedConfirmation;
  onOpen: () => void;
  onDone: DialogProps['onDone'];
};

/** The decision, inline beneath what was weighed: one button each, and the form of the one that is pressed. */
export function Decide({ page, actions, laterForums, confirmation, onOpen, onDone }: Props) {
  const { t } = useReader();
  const f = useForumTexts();
  const [open, setOpen] = useState<Decision | null>(null);
  const buttons = useRef<HTMLDivElement>(null);
  const offered = DECISIONS.filter((each) => page.actions.includes(each) && actions.includes(each));
  const close = () => {
    buttons.current?.querySelector<HTMLElement>('[aria-expanded="true"]')?.focus();
    setOpen(null);
  };
  if (offered.length === 0) return null;
  const props = { page, onClose: close, onDone };
  return (
    <section className="decide" aria-labelledby="decide">
      <h3 id="decide">{f.decide}</h3>
      <div className="buttons" ref={buttons}>
        {offered.map((each, index) => (
          <Button
            key={each}
            size="large"
            appearance={index === 0 && open === null ? 'primary' : 'secondary'}
            aria-expanded={open === each}
            onClick={() => {
              onOpen();
              setOpen(open === each ? null : each);
            }}
          >
            {each === 'confirmCompetence' ? f.confirm : t.action[each].button}
          </Button>
        ))}
      </div>
      <InlineActions key={open}>
        {open === 'ratify' && <JustDoDialog action="ratify" {...props} />}
        {open === 'confirmCompetence' && (
          <ConfirmForm confirmation={confirmation} onClose={close}>
            <WhoGoes confirmation={confirmation} />
          </ConfirmForm>
        )}
        {open === 'postpone' && <PostponeDialog later={laterForums} {...props} />}
        {(open === 'askSender' || open === 'decline') && <WordsDialog action={open} {...props} />}
      </InlineActions>
    </section>
  );
}

/** Who is ticked above, said again where it is confirmed. */
function WhoGoes({ confirmation: { chosen, errorIn } }: { confirmation: UsedConfirmation }) {
  const f = useForumTexts();
  const names = chosen.flatMap(({ people }) => people.map(({ person }) => person.name));
  if (names.length > 0) return <p className="who-goes">{f.whoGoes(listInWords(names))}</p>;
  return (
    <p className={errorIn('people') === undefined ? 'who-goes' : 'who-goes field-error'}>{f.chooseFirst}</p>
  );
}
