import { Button, Field, Textarea } from '@fluentui/react-components';
import { useEffect, useSyncExternalStore } from 'react';
import type { Note } from '../../../../bot/src/contract/forum-views.ts';
import { osloTime } from '../../../../bot/src/domain/kernel/calendar.ts';
import { momentInWords } from '../../../../bot/src/texts/dates.ts';
import { useReader } from '../../app/reader.ts';
import { validation } from '../../ui/validation.ts';
import type { NoteKeeper, NoteSnapshot } from './note-keeper.ts';
import { useForumTexts } from './use-forum-texts.ts';

type Props = {
  keeper: NoteKeeper;
  /** What the server has. */
  note: Note | null;
  mayWrite: boolean;
  /** The minutes are approved: nothing in them changes. */
  isFrozen: boolean;
};

/** What is noted beside one case, for the minutes. */
export function NoteField({ keeper, note, mayWrite, isFrozen }: Props) {
  const f = useForumTexts();
  const { t } = useReader();
  const snapshot = useSyncExternalStore(keeper.subscribe, keeper.current);
  useEffect(() => keeper.hear(note), [keeper, note]);
  const { text, state } = snapshot;
  if (!mayWrite || isFrozen) return <ReadOnly note={note} isFrozen={isFrozen} snapshot={snapshot} />;
  const room = t.field.room('message', text.length);
  return (
    <div className="note">
      <Field
        label={f.note}
        hint={room && !room.over ? room.text : f.noteHint}
        {...validation(room?.over ? room.text : undefined)}
      >
        <Textarea
          value={text}
          rows={5}
          resize="vertical"
          onChange={(_, { value }) => keeper.type(value)}
          onBlur={() => void keeper.save()}
        />
      </Field>
      {state === 'conflict' && <Conflict keeper={keeper} snapshot={snapshot} />}
      <Standing snapshot={snapshot} />
    </div>
  );
}

/** Whether it is saved. Read aloud when it is, and when it is not; not at every key. */
function Standing({ snapshot: { state, theirs, savedAt } }: { snapshot: NoteSnapshot }) {
  const f = useForumTexts();
  const isOnItsWay = state === 'typing' || state === 'saving';
  const said = () => {
    if (state === 'failed') return f.notSaved;
    if (state !== 'kept') return '';
    if (savedAt !== null) return f.saved(osloTime(savedAt));
    return theirs === null ? '' : f.savedBy(theirs.by, momentInWords(theirs.at));
  };
  return (
    <>
      {isOnItsWay && (
        <p className="quiet" aria-hidden="true">
          {f.saving}
        </p>
      )}
      <p role="status" className={state === 'failed' ? 'field-error' : 'quiet'}>
        {said()}
      </p>
    </>
  );
}

function Conflict({ keeper, snapshot: { theirs } }: { keeper: NoteKeeper; snapshot: NoteSnapshot }) {
  const f = useForumTexts();
  if (theirs === null) return null;
  return (
    <section className="notice note-conflict" role="alert">
      <p>{f.noteConflict(theirs.by)}</p>
      <p className="quiet">{f.noteTheirs}</p>
      <blockquote className="as-written">{theirs.text}</blockquote>
      <div className="buttons">
        <Button appearance="primary" onClick={() => void keeper.merge()}>
          {f.noteMerge}
        </Button>
        <Button onClick={() => void keeper.keepMine()}>{f.noteKeepMine}</Button>
        <Button onClick={() => keeper.takeTheirs()}>{f.noteTakeTheirs}</Button>
      </div>
    </section>
  );
}

type ReadOnlyProps = { note: Note | null; isFrozen: boolean; snapshot: NoteSnapshot };

/** For those who do not take notes, and for all once the minutes are approved; words that never got there are shown still. */
function ReadOnly({ note, isFrozen, snapshot: { text, state } }: ReadOnlyProps) {
  const f = useForumTexts();
  const isLeftBehind = state !== 'kept';
  if (note === null && !isLeftBehind && !isFrozen) return null;
  return (
    <section className="note">
      <h3>{f.note}</h3>
      {note === null ? <p className="quiet">{f.noNote}</p> : <p className="as-written">{note.text}</p>}
      {note !== null && <p className="quiet">{f.savedBy(note.by, momentInWords(note.at))}</p>}
      {isLeftBehind && (
        <div className="notice">
          <p>{f.noteFrozen}</p>
          <blockquote className="as-written">{text}</blockquote>
        </div>
      )}
    </section>
  );
}
