import type { CasePage } from '../../../../bot/src/contract/tab-views.ts';
import { listInWords, momentInWords } from '../../../../bot/src/texts/dates.ts';
import { useReader } from '../../app/reader.ts';

/** What was decided, why, and by whom. */
export function DecisionMade({ decision }: { decision: NonNullable<CasePage['decision']> }) {
  const { t, words } = useReader();
  return (
    <section aria-labelledby="decision" className="decision">
      <h2 id="decision">
        {t.page.decision}: {words.event[decision.kind].toLowerCase()}
      </h2>
      {decision.to !== null && <p>{t.page.referredTo(decision.to)}</p>}
      {decision.sections.length > 0 && (
        <p>
          {t.page.goes(listInWords(decision.sections))}{' '}
          {decision.sections.length > 1 &&
            decision.leadSection !== null &&
            t.page.leads(decision.leadSection)}
        </p>
      )}
      <p className="as-written">{decision.reason}</p>
      {decision.withinCapacity !== null && (
        <p>{decision.withinCapacity ? t.page.withinCapacity : t.page.notWithinCapacity}</p>
      )}
      {decision.note !== null && <p className="as-written">{decision.note}</p>}
      <p className="quiet">{t.page.decidedBy(decision.by, momentInWords(decision.at))}</p>
    </section>
  );
}
