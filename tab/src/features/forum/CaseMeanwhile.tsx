import { Button } from '@fluentui/react-components';
import type { CasePage } from '../../../../bot/src/contract/tab-views.ts';
import { momentInWords } from '../../../../bot/src/texts/dates.ts';
import { useReader } from '../../app/reader.ts';
import { useForumTexts } from './use-forum-texts.ts';

type Props = { page: CasePage; since: number; isDecided: boolean; onSeen: () => void };

/** What others have done with the case since somebody began to decide it. */
export function CaseMeanwhile({ page, since, isDecided, onSeen }: Props) {
  const f = useForumTexts();
  const { t, words } = useReader();
  const lines = page.history.filter((line) => line.version > since);
  return (
    <section className="notice" role="status">
      <p>{isDecided ? f.decidedMeanwhile : f.changedMeanwhile}</p>
      <ul>
        {lines.map((line) => (
          <li key={line.version}>
            <strong>{words.event[line.kind]}</strong>
            {line.section !== null && <> ({line.section})</>}
            {'. '}
            {t.page.historyBy(line.by ?? t.page.sender_, momentInWords(line.at))}
          </li>
        ))}
      </ul>
      <Button size="small" onClick={onSeen}>
        {f.seen}
      </Button>
    </section>
  );
}
