import type { HistoryLineView } from '../../../../bot/src/contract/tab-views.ts';
import { listInWords, momentInWords } from '../../../../bot/src/texts/dates.ts';
import { useReader } from '../../app/reader.ts';

/** Who did what and when, newest first, in plain words. */
export function CaseHistory({ history }: { history: HistoryLineView[] }) {
  const { t } = useReader();
  const newestFirst = history.toSorted((a, b) => b.version - a.version);
  return (
    <section aria-labelledby="history">
      <h2 id="history">{t.page.history}</h2>
      <ol className="history" reversed>
        {newestFirst.map((line) => (
          <Line key={line.version} line={line} />
        ))}
      </ol>
    </section>
  );
}

function Line({ line }: { line: HistoryLineView }) {
  const { t, words, day } = useReader();
  const forum = line.forum !== null && line.kind === 'putOnAgenda' ? day(line.forum) : null;
  const about = [line.section, line.people.length > 0 ? listInWords(line.people) : null, forum].filter(
    (part) => part !== null,
  );
  return (
    <li>
      <p>
        <strong>{words.event[line.kind]}</strong>
        {about.length > 0 && <>: {about.join(', ')}</>}
      </p>
      {line.reason !== null && <p className="as-written history-reason">{line.reason}</p>}
      <p className="quiet">{t.page.historyBy(line.by ?? t.page.sender_, momentInWords(line.at))}</p>
    </li>
  );
}
