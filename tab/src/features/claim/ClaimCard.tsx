import type { ClaimView } from '../../../../bot/src/contract/tab-views.ts';
import { daysFigure, momentInWords } from '../../../../bot/src/texts/dates.ts';
import { useReader } from '../../app/reader.ts';

/** One section's answer: whom it sends, for how many days, and how many they have left. */
export function ClaimCard({ claim }: { claim: ClaimView }) {
  const { t, words } = useReader();
  return (
    <li className="claim">
      <h3>{claim.section.name}</h3>
      <span className={`badge badge-${claim.answer === 'claimed' ? 'good' : 'ended'}`}>
        {words.answer[claim.answer]}
      </span>
      <ClaimContent claim={claim} />
      <p className="quiet">{t.claims.answeredBy(claim.by, momentInWords(claim.at))}</p>
    </li>
  );
}

/** The inside of an answer, also shown when somebody else has changed it meanwhile. */
export function ClaimContent({ claim }: { claim: ClaimView }) {
  const { t, words, semester } = useReader();
  return (
    <>
      {claim.people.length > 0 && (
        <ul className="claim-people">
          {claim.people.map(({ person, part, settlement, left }) => (
            <li key={person.id}>
              <strong>{person.name}</strong>
              <span>
                {words.part[part]} · {words.settlement[settlement]}
              </span>
              {left.map((share) => (
                <LeftLine key={share.semester} share={share} needed={daysIn(claim, share.semester)} />
              ))}
            </li>
          ))}
        </ul>
      )}
      {claim.days.length > 0 && (
        <p>
          {t.claims.each}:{' '}
          {claim.days
            .map(
              (share) =>
                `${t.claims.days(daysFigure(share.days), share.days === 1)} ${semester(share.semester)}`,
            )
            .join(', ')}
        </p>
      )}
      {claim.pairingReason !== null && (
        <p className="as-written">
          <span className="quiet">{t.claims.pairingReason}: </span>
          {claim.pairingReason}
        </p>
      )}
      {claim.comment !== null && (
        <p className="as-written">
          <span className="quiet">{t.claims.comment}: </span>
          {claim.comment}
        </p>
      )}
    </>
  );
}

type Share = ClaimView['days'][number];

const daysIn = (claim: ClaimView, semester: string) =>
  claim.days.find((share) => share.semester === semester)?.days ?? 0;

/** Days the person has besides this case; a warning in words when the case needs more. */
function LeftLine({ share, needed }: { share: Share; needed: number }) {
  const { t, semester } = useReader();
  const tight = share.days < needed;
  return (
    <span className={tight ? 'tight' : 'quiet'}>
      {tight && <span aria-hidden="true">▲ </span>}
      {t.claims.left(t.claims.days(daysFigure(share.days), share.days === 1), semester(share.semester))}
    </span>
  );
}
