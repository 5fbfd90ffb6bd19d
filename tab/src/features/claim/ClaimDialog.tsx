import { useState, type ReactNode } from 'react';
import type { ClaimFormView } from '../../../../bot/src/contract/tab-views.ts';
import { claimForm } from '../../api/endpoints.ts';
import { useFetched } from '../../api/use-fetched.ts';
import { useReader } from '../../app/reader.ts';
import { useDraft } from '../../drafts/use-draft.ts';
import { PageLoading } from '../../ui/PageLoading.tsx';
import { ActionDialog } from '../request/dialogs/ActionDialog.tsx';
import { useAct, type DialogProps } from '../request/dialogs/use-act.ts';
import { ClaimFields } from './ClaimFields.tsx';
import { commandFrom, problemsOf, valueFrom } from './claim-value.ts';
import { Meanwhile } from './Meanwhile.tsx';
import { sectionsThatMay } from './my-answers.ts';
import { SectionField } from './SectionField.tsx';

/** A section names whom it sends (T018, T021, T022). */
export function ClaimDialog(props: DialogProps) {
  const sections = sectionsThatMay('claimCompetence', props.page);
  const [sectionId, setSectionId] = useState(sections[0]?.id ?? '');
  const choice = <SectionField sections={sections} value={sectionId} onChange={setSectionId} />;
  return <ForSection key={sectionId} {...props} sectionId={sectionId} choice={choice} />;
}

type SectionProps = DialogProps & { sectionId: string; choice: ReactNode };

function ForSection({ sectionId, ...props }: SectionProps) {
  const { t } = useReader();
  const { data: view, problem, load } = useFetched(claimForm(props.page.caseNo, sectionId));
  if (view) return <Form {...props} view={view} onReload={load} />;
  return (
    <ActionDialog
      {...t.action.claimCompetence}
      busy
      problem={problem}
      onSubmit={() => undefined}
      onClose={props.onClose}
    >
      {props.choice}
      {problem === null && <PageLoading />}
    </ActionDialog>
  );
}

type FormProps = DialogProps & { view: ClaimFormView; choice: ReactNode; onReload: () => Promise<void> };

function Form({ view, choice, onReload, ...props }: FormProps) {
  const { t } = useReader();
  const draft = useDraft(`claimCompetence:${props.page.caseNo}:${view.section.id}`, valueFrom(view));
  const { act, busy, problem } = useAct(props);
  const [stopped, setStopped] = useState(0);
  const isMeanwhile = view.seenVersion !== draft.value.begunFrom;
  const lacking = problemsOf(draft.value);
  const submit = async () => {
    if (lacking.people || lacking.pairingReason || lacking.days.length > 0 || lacking.noDays) {
      setStopped(stopped + 1);
      return;
    }
    const refused = await act(draft.opKey, commandFrom(draft.value, view));
    if (refused === null) draft.clear();
    // Somebody else was first: show what they wrote above what stands here, and let the person decide.
    else if (refused.kind === 'refused' && refused.body.code === 'changedMeanwhile') await onReload();
  };
  const isChange = view.before?.answer === 'claimed';
  return (
    <ActionDialog
      {...t.action.claimCompetence}
      {...(isChange ? { title: t.claimForm.changeTitle, submit: t.claimForm.save } : {})}
      busy={busy}
      problem={problem}
      stopped={stopped}
      onSubmit={() => void submit()}
      onClose={props.onClose}
    >
      {choice}
      {isMeanwhile && view.before && (
        <Meanwhile claim={view.before} onTake={() => draft.change(valueFrom(view))} />
      )}
      <ClaimFields
        view={view}
        value={draft.value}
        onChange={draft.change}
        lacking={stopped > 0 ? lacking : null}
      />
    </ActionDialog>
  );
}
