import { Button } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type {
  DecidedItem,
  ForumItem,
  ForumPage,
  MinutesLineView,
} from '../../../../bot/src/contract/forum-views.ts';
import { decisionInWords, factsOf, minutesTexts } from '../../../../bot/src/texts/minutes.ts';
import { useReader } from '../../app/reader.ts';
import { hashOf } from '../../router/route.ts';
import { Facts } from '../../ui/Facts.tsx';
import { NoteField } from '../forum/NoteField.tsx';
import type { NoteKeeper } from '../forum/note-keeper.ts';

type Props = { item: DecidedItem | ForumItem; forum: ForumPage; keeper: NoteKeeper };

/** One case in the minutes: what was decided, also what was taken back, and what was noted. */
export function MinutesCase({ item, forum, keeper }: Props) {
  const { form } = useReader();
  const m = minutesTexts[form];
  const { caseNo, title, organisation, network } = item.case;
  const titleId = `minutes-${caseNo}`;
  return (
    <section className="minutes-case" aria-labelledby={titleId}>
      <h2 id={titleId}>
        <a href={hashOf({ page: 'case', caseNo })}>{m.caseHeading(caseNo, title)}</a>
      </h2>
      <p className="quiet">{[...new Set([organisation, network])].join(' · ')}</p>
      <Decisions item={item} isOver={forum.state === 'over'} />
      <Note item={item} forum={forum} keeper={keeper} />
    </section>
  );
}

/** Read first, and written in when somebody asks for it; what was being written when the page was left stands open. */
function Note({ item, forum, keeper }: Props) {
  const { form } = useReader();
  const m = minutesTexts[form];
  const isFrozen = forum.state === 'approved';
  const mayWrite = forum.actions.includes('takeNotes');
  const [isOpen, setOpen] = useState(() => keeper.current().state !== 'kept');
  const field = useRef<HTMLDivElement>(null);
  const open = () => {
    setOpen(true);
    requestAnimationFrame(() => field.current?.querySelector('textarea')?.focus());
  };
  if (isOpen || isFrozen)
    return (
      <div ref={field}>
        <NoteField keeper={keeper} note={item.note} mayWrite={mayWrite} isFrozen={isFrozen} />
      </div>
    );
  const hasNote = item.note !== null && item.note.text !== '';
  const act = hasNote ? m.changeNote : m.writeNote;
  return (
    <div className="minutes-note">
      {hasNote && <Facts facts={[{ label: m.note, text: item.note?.text ?? '' }]} />}
      {mayWrite && (
        <Button size="small" aria-label={m.ofCase(act, item.case.caseNo)} onClick={open}>
          {act}
        </Button>
      )}
    </div>
  );
}

function Decisions({ item, isOver }: { item: Props['item']; isOver: boolean }) {
  const m = minutesTexts[useReader().form];
  if (!('lines' in item)) return <p>{isOver ? m.decision.notReached : m.notYet}</p>;
  if (item.lines.length === 0) return <p>{m.noDecision}</p>;
  return (
    <ol className="decisions">
      {item.lines.map((line) => (
        <Decided key={line.version} line={line} />
      ))}
    </ol>
  );
}

function Decided({ line }: { line: MinutesLineView }) {
  const { form } = useReader();
  return (
    <li className={line.isUndone ? 'is-undone' : ''}>
      <p className="decided-what">{decisionInWords(form, line)}</p>
      <Facts facts={factsOf(form, line)} />
    </li>
  );
}
