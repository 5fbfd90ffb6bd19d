import type { CasePage } from '../../../../bot/src/contract/tab-views.ts';
import { todayInOslo, useReader } from '../../app/reader.ts';

/** Who has the next step, and by when: what nobody should have to ask. */
export function NextStep({ page }: { page: CasePage }) {
  const { t, words, day } = useReader();
  const { holder, by } = page.step;
  return (
    <section aria-labelledby="next-step" className="next-step">
      <h2 id="next-step">{t.page.nextStep}</h2>
      <p className="next-step-who">
        {holder === 'nobody' ? t.page.nobodyHas : t.page.holderHas(words.holder[holder])}
        {by !== null && <>, {(by < todayInOslo() ? t.page.wasDue : t.page.by)(day(by))}</>}.
      </p>
      {page.toRatify && <p>{t.page.toRatify}</p>}
      {page.question !== null && (
        <>
          <p className="quiet">{t.page.openQuestion}</p>
          <blockquote className="as-written">{page.question}</blockquote>
        </>
      )}
    </section>
  );
}
