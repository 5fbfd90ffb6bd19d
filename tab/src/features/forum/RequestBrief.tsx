import { Button } from '@fluentui/react-components';
import { useId, useState, type ReactNode } from 'react';
import type { CasePage } from '../../../../bot/src/contract/tab-views.ts';
import { listInWords } from '../../../../bot/src/texts/dates.ts';
import { useReader } from '../../app/reader.ts';
import { hashOf } from '../../router/route.ts';
import { Size } from '../request/CaseFacts.tsx';
import { useForumTexts } from './use-forum-texts.ts';

/** A text longer than this is shortened until somebody asks for all of it. Characters. */
const SHORT = 260;

/** What is asked for, in what one can read across a room; the rest on demand. */
export function RequestBrief({ page }: { page: CasePage }) {
  const { t, words, semester } = useReader();
  const f = useForumTexts();
  const [isWhole, setWhole] = useState(false);
  const id = useId();
  const { need, support } = page;
  const hasMore = need.length > SHORT || support !== null;
  const facts: [string, ReactNode][] = [
    [t.page.size, <Size key="size" size={page.size} />],
    [t.page.start, page.startSemester === null ? words.undecided : semester(page.startSemester)],
    [t.page.audience, page.audience],
    ...(page.participants === null ? [] : [[t.page.participants, page.participants] as [string, ReactNode]]),
    [t.page.funding, words.funding[page.funding]],
    ...(support === null ? [] : [[t.page.priority, words.priority[support.priority]] as [string, ReactNode]]),
    [t.page.contacts, page.contacts.length > 0 ? listInWords(page.contacts) : t.page.noContacts],
  ];
  return (
    <section className="brief" aria-label={t.page.need}>
      <p id={id} className="as-written brief-need" lang={page.form}>
        {isWhole || need.length <= SHORT ? need : `${shortened(need)} …`}
      </p>
      {isWhole && support !== null && (
        <>
          <h4>{f.support}</h4>
          <p className="as-written">{support.needsAnalysis}</p>
        </>
      )}
      <p className="buttons">
        {hasMore && (
          <Button size="small" aria-expanded={isWhole} aria-controls={id} onClick={() => setWhole(!isWhole)}>
            {isWhole ? f.readLess : f.readAll}
          </Button>
        )}
        <a className="link" href={hashOf({ page: 'case', caseNo: page.caseNo })}>
          {f.openCase}
        </a>
      </p>
      <dl className="brief-facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Up to the last whole word. */
function shortened(text: string): string {
  return text.slice(0, SHORT).replace(/\s+\S*$/, '');
}
