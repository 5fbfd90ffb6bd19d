import type { CasePage } from '../../../../bot/src/contract/tab-views.ts';
import { listInWords } from '../../../../bot/src/texts/dates.ts';
import { useReader } from '../../app/reader.ts';
import { ClaimCard } from './ClaimCard.tsx';

const NOT_YET: readonly CasePage['status'][] = ['received', 'awaitingReply'];

/** The sections' answers side by side, and who has not answered. */
export function Claims({ page }: { page: CasePage }) {
  const { t } = useReader();
  const answers = page.claims.filter((claim) => claim.answer !== 'withdrawn');
  const missing = page.sections.filter(({ id }) => !answers.some(({ section }) => section.id === id));
  const suggested = missing.filter(({ id }) => page.suggestedSections.some((section) => section.id === id));
  const others = missing.filter((section) => !suggested.includes(section));
  const count = (kind: 'claimed' | 'declined') => answers.filter(({ answer }) => answer === kind).length;
  const notYet = NOT_YET.includes(page.status) && page.claims.length === 0;
  return (
    <section aria-labelledby="claims">
      <h2 id="claims">{t.claims.heading}</h2>
      {notYet ? (
        <p>{t.claims.notOpenYet}</p>
      ) : (
        <>
          <p className="quiet">
            {answers.length === 0
              ? t.claims.none
              : t.claims.summary(count('claimed'), count('declined'), missing.length)}
          </p>
          {page.claims.length > 0 && (
            <ul className="claims">
              {page.claims.toSorted(claimedFirst).map((claim) => (
                <ClaimCard key={claim.section.id} claim={claim} />
              ))}
            </ul>
          )}
          <Missing label={t.claims.missingSuggested} sections={suggested} />
          <Missing
            label={suggested.length > 0 ? t.claims.missingOthers : t.claims.missing}
            sections={others}
          />
        </>
      )}
    </section>
  );
}

type Named = CasePage['sections'][number];

function Missing({ label, sections }: { label: string; sections: Named[] }) {
  if (sections.length === 0) return null;
  return (
    <p className="missing">
      <strong>{label}:</strong> {listInWords(sections.map(({ name }) => name))}
    </p>
  );
}

const ORDER = { claimed: 0, declined: 1, withdrawn: 2 };

function claimedFirst(a: CasePage['claims'][number], b: CasePage['claims'][number]): number {
  return ORDER[a.answer] - ORDER[b.answer];
}
