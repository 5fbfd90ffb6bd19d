import type { DecidedItem, ForumPage } from '../../../../bot/src/contract/forum-views.ts';
import { casePage } from '../../api/endpoints.ts';
import type { Resource } from '../../api/resource.ts';
import { useReader } from '../../app/reader.ts';
import { useServices } from '../../app/services.ts';
import { ProblemBox } from '../../ui/Problem.tsx';
import { AgendaList } from './AgendaList.tsx';
import { CasePanel } from './CasePanel.tsx';
import { nextAfter, putAside } from './decided-cases.ts';
import { DecidedList } from './DecidedList.tsx';
import type { NoteKeepers } from './note-keepers.ts';
import { useForumTexts } from './use-forum-texts.ts';
import type { Selection } from './use-selection.ts';
import { useUndo } from './use-undo.ts';

/** One meeting, and what its parts share. */
export type MeetingProps = {
  forum: ForumPage;
  resource: Resource<ForumPage>;
  selection: Selection;
  keepers: NoteKeepers;
  /** Says what was done, to the eye and to a screen reader. */
  tell: (message: string, focus: boolean) => void;
};

/** The agenda and what is decided beside the case that is talked about. */
export function MeetingColumns({ forum, resource, selection, keepers, tell }: MeetingProps) {
  const { t } = useReader();
  const { resources } = useServices();
  const { undo, problem } = useUndo((page) => {
    resources.of(casePage(page.caseNo)).put(page);
    void resource.loadFresh().then(() => {
      tell(t.action.undoDecision.done, false);
      selection.select(page.caseNo, true);
    });
  });
  const aside = putAside(forum);
  const row = [...forum.items, ...aside].find((each) => each.case.caseNo === selection.caseNo);
  const next = nextAfter(forum, selection.caseNo);
  return (
    <div className="forum-columns">
      <div className="forum-lists">
        <ProblemBox problem={problem} />
        <Lists forum={forum} aside={aside} selection={selection} onUndo={(caseNo) => void undo(caseNo)} />
      </div>
      {row && (
        <CasePanel
          key={row.case.caseNo}
          forum={forum}
          row={row}
          keeper={keepers.of(row.case.caseNo)}
          heading={selection.heading}
          onNext={next === null ? null : () => selection.select(next, true)}
          onDone={(message) =>
            void resource.loadFresh().then(() => {
              const isHere = selection.goOn(row.case.caseNo, next);
              tell(message, isHere && next === null);
            })
          }
        />
      )}
    </div>
  );
}

type ListsProps = {
  forum: ForumPage;
  aside: DecidedItem[];
  selection: Selection;
  onUndo: (caseNo: string) => void;
};

function Lists({ forum, aside, selection: { caseNo, select }, onUndo }: ListsProps) {
  const f = useForumTexts();
  const isHeld = forum.state === 'held';
  const list = {
    selected: caseNo,
    onSelect: (to: string) => select(to, isNarrow()),
    onFollow: (to: string) => select(to, false),
  };
  return (
    <>
      {forum.items.length > 0 && (
        <section aria-labelledby="agenda">
          <h2 id="agenda">{f.agenda}</h2>
          <AgendaList items={forum.items} {...list} />
        </section>
      )}
      {isHeld && forum.items.length === 0 && (
        <section>
          <h2>{f.allDone}</h2>
          <p>{f.allDoneHint}</p>
        </section>
      )}
      {aside.length > 0 && (
        <section aria-labelledby="decided">
          <h2 id="decided">{isHeld ? f.decided : f.casesHere}</h2>
          <DecidedList
            items={aside}
            {...list}
            mayUndo={isHeld && forum.actions.includes('undoDecision')}
            onUndo={(item) => onUndo(item.case.caseNo)}
          />
        </section>
      )}
    </>
  );
}

/** Where the case stands below the list, the one who chose it is taken there. */
function isNarrow(): boolean {
  return !window.matchMedia('(min-width: 1000px)').matches;
}
