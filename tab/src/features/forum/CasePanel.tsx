import { Button } from '@fluentui/react-components';
import { useState, type ReactNode, type RefObject } from 'react';
import type { DecidedItem, ForumItem, ForumPage } from '../../../../bot/src/contract/forum-views.ts';
import type { CasePage } from '../../../../bot/src/contract/tab-views.ts';
import { casePage, weighing as weighingOf } from '../../api/endpoints.ts';
import { useResource } from '../../api/use-resource.ts';
import { Lines } from '../../ui/Lines.tsx';
import { ProblemBox } from '../../ui/Problem.tsx';
import { DecisionMade } from '../request/DecisionMade.tsx';
import type { DialogProps } from '../request/dialogs/use-act.ts';
import { ReasonBadge } from './AgendaList.tsx';
import { ClaimsToWeigh } from './ClaimsToWeigh.tsx';
import { Decide } from './Decide.tsx';
import { standingLine } from './decided-cases.ts';
import { Outcome } from './DecidedList.tsx';
import { CaseMeanwhile } from './CaseMeanwhile.tsx';
import { NoteField } from './NoteField.tsx';
import type { NoteKeeper } from './note-keeper.ts';
import { RequestBrief } from './RequestBrief.tsx';
import { useConfirmation } from './use-confirmation.ts';
import { useForumTexts } from './use-forum-texts.ts';

type Props = {
  forum: ForumPage;
  row: ForumItem | DecidedItem;
  keeper: NoteKeeper;
  heading: RefObject<HTMLHeadingElement | null>;
  onNext: (() => void) | null;
  onDone: DialogProps['onDone'];
};

/** The case that the meeting talks about, large: what is asked, who can go, what is decided, what is noted. */
export function CasePanel({ forum, row, keeper, heading, onNext, onDone }: Props) {
  const f = useForumTexts();
  const { title, organisation, network, caseNo } = row.case;
  const { data: page, problem, resource } = useResource(casePage(caseNo));
  return (
    <article className="panel" aria-labelledby="panel-title">
      <div className="panel-head">
        <div>
          <h2 id="panel-title" ref={heading} tabIndex={-1}>
            {title}
          </h2>
          <p>
            {[...new Set([organisation, network])].join(' · ')} <span className="quiet">{caseNo}</span>{' '}
            {'reason' in row && <ReasonBadge item={row} />}
          </p>
        </div>
        {onNext && (
          <Button onClick={onNext} aria-keyshortcuts="Alt+PageDown" title={f.nextCaseKeys}>
            {f.nextCase}
          </Button>
        )}
      </div>
      <div className="panel-body">
        <div className="panel-main">
          {page === null ? (
            problem?.kind === 'refused' ? (
              <ProblemBox problem={problem} />
            ) : (
              <Lines />
            )
          ) : (
            <PanelContent
              forum={forum}
              row={row}
              page={page}
              onDone={(message, after) => {
                resource.put(after);
                onDone(message, after);
              }}
            />
          )}
        </div>
        <NoteField
          keeper={keeper}
          note={row.note}
          mayWrite={forum.actions.includes('takeNotes')}
          isFrozen={forum.state === 'approved'}
        />
      </div>
    </article>
  );
}

type ContentProps = Pick<Props, 'forum' | 'row' | 'onDone'> & { page: CasePage };

function PanelContent({ forum, row, page, onDone }: ContentProps): ReactNode {
  const { data: weighing } = useResource(weighingOf(page.caseNo));
  /** The version of the case when somebody began to decide; what comes later is told. */
  const [begunFrom, setBegunFrom] = useState<number | null>(null);
  const isUndecided = 'reason' in row;
  const done: DialogProps['onDone'] = (message, after) => {
    setBegunFrom(null);
    onDone(message, after);
  };
  const confirmation = useConfirmation({ page, onClose: () => undefined, onDone: done });
  const begin = () => setBegunFrom((before) => before ?? page.version);
  const isOpen = isUndecided && page.decision === null;
  return (
    <>
      {begunFrom !== null && begunFrom < page.version && (
        <CaseMeanwhile
          page={page}
          since={begunFrom}
          isDecided={!isUndecided}
          onSeen={() => setBegunFrom(page.version)}
        />
      )}
      {!isUndecided && <DecidedHere item={row} />}
      {page.decision !== null && isUndecided && <DecisionMade decision={page.decision} />}
      <RequestBrief page={page} />
      <ClaimsToWeigh
        page={page}
        confirmation={{
          ...confirmation,
          setPeople: (people, on) => {
            begin();
            confirmation.setPeople(people, on);
          },
        }}
        weighing={weighing}
        isOpen={isOpen}
        mayChoose={isOpen && forum.actions.includes('confirmCompetence')}
      />
      {isUndecided && forum.state === 'held' && (
        <Decide
          page={page}
          actions={forum.actions}
          laterForums={forum.laterForums}
          confirmation={confirmation}
          onOpen={begin}
          onDone={done}
        />
      )}
    </>
  );
}

function DecidedHere({ item }: { item: DecidedItem }) {
  const f = useForumTexts();
  const reason = standingLine(item)?.reason ?? null;
  return (
    <section>
      <h3>{f.decidedHere}</h3>
      <p>
        <Outcome item={item} />
      </p>
      {reason !== null && <p className="as-written">{reason}</p>}
    </section>
  );
}
