import type { CasePage } from '../../../../bot/src/contract/tab-views.ts';
import { useReader } from '../../app/reader.ts';

/** What the sender wrote, in full and as written, and what the network's UP1 added. */
export function CaseTexts({ page }: { page: CasePage }) {
  const { t, words } = useReader();
  const { support } = page;
  return (
    <>
      <section aria-labelledby="need">
        <h2 id="need">{t.page.need}</h2>
        <p className="as-written" lang={page.form}>
          {page.need}
        </p>
        <h3>{t.page.involvement}</h3>
        <p className="as-written" lang={page.form}>
          {page.involvement}
        </p>
      </section>
      {support && (
        <section aria-labelledby="support">
          <h2 id="support">{t.page.support}</h2>
          <h3>{t.page.needsAnalysis}</h3>
          <p className="as-written">{support.needsAnalysis}</p>
          <h3>{t.page.priority}</h3>
          <p>{words.priority[support.priority]}</p>
          <h3>{t.page.evaluation}</h3>
          <p className="as-written">{support.evaluation}</p>
        </section>
      )}
    </>
  );
}
