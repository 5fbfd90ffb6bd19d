import { Button } from '@fluentui/react-components';
import type { ClaimView } from '../../../../bot/src/contract/tab-views.ts';
import { momentInWords } from '../../../../bot/src/texts/dates.ts';
import { useReader } from '../../app/reader.ts';
import { ClaimContent } from './ClaimCard.tsx';

/** What somebody else has answered for the section while the form was open, above what the reader has typed. */
export function Meanwhile({ claim, onTake }: { claim: ClaimView; onTake: () => void }) {
  const { t, words } = useReader();
  return (
    <section className="notice" role="status">
      <p>
        <strong>{t.claimForm.meanwhile(claim.by, momentInWords(claim.at))}</strong> {t.claimForm.meanwhileNow}
      </p>
      <div className="claim">
        <span className="badge badge-going">{words.answer[claim.answer]}</span>
        <ClaimContent claim={claim} />
      </div>
      <Button size="small" onClick={onTake}>
        {t.claimForm.useTheirs}
      </Button>
    </section>
  );
}
