import { Button } from '@fluentui/react-components';
import type { DecidedItem } from '../../../../bot/src/contract/forum-views.ts';
import { osloTime } from '../../../../bot/src/domain/kernel/calendar.ts';
import { listInWords } from '../../../../bot/src/texts/dates.ts';
import { useReader } from '../../app/reader.ts';
import { moveFocus } from './AgendaList.tsx';
import { standingLine } from './decided-cases.ts';
import { useForumTexts } from './use-forum-texts.ts';

type Props = {
  items: DecidedItem[];
  selected: string | null;
  mayUndo: boolean;
  onSelect: (caseNo: string) => void;
  onFollow: (caseNo: string) => void;
  onUndo: (item: DecidedItem) => void;
};

/** What the meeting has decided; the last thing done to a case can be taken back while the meeting lasts (T009). */
export function DecidedList({ items, selected, mayUndo, onSelect, onFollow, onUndo }: Props) {
  const f = useForumTexts();
  return (
    <ol className="agenda decided">
      {items.map((item) => (
        <li key={item.case.caseNo}>
          <button
            type="button"
            className="agenda-item"
            data-case={item.case.caseNo}
            aria-current={item.case.caseNo === selected ? 'true' : undefined}
            onClick={() => onSelect(item.case.caseNo)}
            onKeyDown={(event) => moveFocus(event, onFollow)}
          >
            <span className="agenda-title">{item.case.title}</span>
            <Outcome item={item} />
          </button>
          {mayUndo && item.mayUndo && (
            <Button size="small" aria-label={f.undoOf(item.case.title)} onClick={() => onUndo(item)}>
              {f.undo}
            </Button>
          )}
        </li>
      ))}
    </ol>
  );
}

/** What was decided, in a line: who goes, or to when it was put off. */
export function Outcome({ item }: { item: DecidedItem }) {
  const f = useForumTexts();
  const { shortDate } = useReader();
  const line = standingLine(item);
  if (line === undefined) return null;
  const about = line.to === null ? (line.referredTo ?? listInWords(line.people)) : shortDate(line.to);
  const words = [f.decision[line.decision], about].filter((part) => part !== '');
  return (
    <span>
      <strong>{words.join(line.to === null ? ': ' : ' ')}</strong>{' '}
      {line.decision !== 'notReached' && <span className="quiet">{f.decidedAt(osloTime(line.at))}</span>}
    </span>
  );
}
