import type { WeighingView } from '../../../../bot/src/contract/forum-views.ts';
import type { CasePage } from '../../../../bot/src/contract/tab-views.ts';
import { osloDate } from '../../../../bot/src/domain/kernel/calendar.ts';
import { listInWords } from '../../../../bot/src/texts/dates.ts';
import { useReader } from '../../app/reader.ts';
import { ClaimChoice } from './ClaimChoice.tsx';
import type { UsedConfirmation } from './use-confirmation.ts';
import { useForumTexts } from './use-forum-texts.ts';

type Props = {
  page: CasePage;
  confirmation: UsedConfirmation;
  weighing: WeighingView | null;
  isOpen: boolean;
  mayChoose: boolean;
};

/** The sections' claims side by side, who said no, who has not answered, and who has gone to the network before (T015). */
export function ClaimsToWeigh({ page, confirmation, weighing, isOpen, mayChoose }: Props) {
  const f = useForumTexts();
  const error = confirmation.errorIn('people');
  const declined = page.claims.filter(({ answer }) => answer === 'declined');
  // Where some were thought of, only they owe an answer.
  const asked = page.suggestedSections.length > 0 ? page.suggestedSections : page.sections;
  const silent = asked.filter(
    ({ id }) => !page.claims.some(({ section, answer }) => section.id === id && answer !== 'withdrawn'),
  );
  return (
    <section aria-labelledby="claims">
      <h3 id="claims">{f.claims}</h3>
      {confirmation.claims.length === 0 && <p>{f.noClaims}</p>}
      <ul className="choices">
        {confirmation.claims.map((claim) => (
          <ClaimChoice
            key={claim.section.id}
            claim={claim}
            confirmation={confirmation}
            weighing={weighing}
            isOpen={isOpen}
            mayChoose={mayChoose}
          />
        ))}
      </ul>
      {error !== undefined && (
        <p className="field-error" role="alert">
          {f.chooseFirst}
        </p>
      )}
      {declined.length > 0 && (
        <p>
          <strong>{f.declined}:</strong>{' '}
          {declined
            .map(({ section, comment }) =>
              comment === null ? section.name : `${section.name} («${comment}»)`,
            )
            .join(', ')}
        </p>
      )}
      {silent.length > 0 && isOpen && (
        <p>
          <strong>{f.notAnswered}:</strong> {listInWords(silent.map(({ name }) => name))}
        </p>
      )}
      <Visits weighing={weighing} />
    </section>
  );
}

function Visits({ weighing }: { weighing: WeighingView | null }) {
  const f = useForumTexts();
  const { shortDate } = useReader();
  if (weighing === null) return null;
  return (
    <div className="visits">
      <h4>{f.visits}</h4>
      {weighing.visits.length === 0 && <p>{f.noVisits}</p>}
      <ul>
        {weighing.visits.map(({ caseNo, title, people, sections, at }) => (
          <li key={caseNo}>
            <strong>{listInWords(people)}</strong> ({listInWords(sections)}){' '}
            <span className="quiet">
              {title}, {shortDate(osloDate(at))}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
