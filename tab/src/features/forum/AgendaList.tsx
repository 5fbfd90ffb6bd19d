import type { KeyboardEvent } from 'react';
import type { ForumItem } from '../../../../bot/src/contract/forum-views.ts';
import { listInWords } from '../../../../bot/src/texts/dates.ts';
import { useForumTexts } from './use-forum-texts.ts';

type Props = {
  items: ForumItem[];
  selected: string | null;
  /** Somebody pressed a case, and wants to work with it. */
  onSelect: (caseNo: string) => void;
  /** Somebody came to it by an arrow, and may go on to the next. */
  onFollow: (caseNo: string) => void;
};

/** What is left to decide, in order; the arrows go up and down in it. */
export function AgendaList({ items, selected, onSelect, onFollow }: Props) {
  const f = useForumTexts();
  return (
    <ol className="agenda">
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
            <span className="quiet">
              {item.case.organisation} · {item.case.caseNo}
            </span>
            <span className="agenda-badges">
              <ReasonBadge item={item} />
              {item.reason !== 'ratify' && (
                <span className="quiet">{f.answers(item.case.claimed, item.case.declined)}</span>
              )}
            </span>
            {item.late.length > 0 && (
              <span className="tight">
                <span aria-hidden="true">▲ </span>
                {f.late(listInWords(item.late.map(({ name }) => name)))}
              </span>
            )}
          </button>
        </li>
      ))}
    </ol>
  );
}

const TONE = { ratify: 'waiting', urgent: 'urgent', carried: 'going', new: 'new' } as const;

export function ReasonBadge({ item: { reason, carried } }: { item: ForumItem }) {
  const f = useForumTexts();
  return (
    <span className={`badge badge-${TONE[reason]}`}>
      {reason === 'carried' ? f.reason.carried(carried) : f.reason[reason]}
    </span>
  );
}

const STEPS: Partial<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

/** Moves the focus within a list of cases by the arrow keys, and tells which case it came to. */
export function moveFocus(event: KeyboardEvent<HTMLElement>, onFollow: (caseNo: string) => void): void {
  const step = STEPS[event.key];
  if (!step || event.altKey) return;
  const list = event.currentTarget.closest('.agenda');
  const buttons = [...(list?.querySelectorAll<HTMLElement>('.agenda-item') ?? [])];
  const at = buttons.indexOf(event.currentTarget);
  const to = buttons[step(at, buttons.length - 1)];
  if (at < 0 || !to) return;
  event.preventDefault();
  to.focus();
  onFollow(to.dataset.case ?? '');
}
