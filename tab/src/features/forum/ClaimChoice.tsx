import { Checkbox } from '@fluentui/react-components';
import type { WeighingView } from '../../../../bot/src/contract/forum-views.ts';
import type { ClaimView } from '../../../../bot/src/contract/tab-views.ts';
import { daysFigure } from '../../../../bot/src/texts/dates.ts';
import { useReader } from '../../app/reader.ts';
import { capacityLeft, isPair, type CapacityLeft } from './capacity-left.ts';
import type { UsedConfirmation } from './use-confirmation.ts';
import { useForumTexts } from './use-forum-texts.ts';

type Props = {
  claim: ClaimView;
  confirmation: UsedConfirmation;
  weighing: WeighingView | null;
  /** Whether there is still a choice to make; a rehearsal before the day counts. */
  isOpen: boolean;
};

/** One section's claim, to be weighed against the others: whom it sends, and what that leaves it with (T022). */
export function ClaimChoice({ claim, confirmation, weighing, isOpen }: Props) {
  const { t } = useReader();
  const { section, people } = claim;
  const chosen = confirmation.chosen.find((each) => each.section.id === section.id)?.people ?? [];
  // Of what is decided the days are taken already.
  const left = isOpen ? capacityLeft(weighing, section.id, chosen.length) : [];
  return (
    <li className={chosen.length > 0 && isOpen ? 'claim choice choice-on' : 'claim choice'}>
      <h4>
        {isOpen ? (
          <Checkbox
            size="large"
            label={section.name}
            checked={chosen.length === 0 ? false : chosen.length === people.length ? true : 'mixed'}
            onChange={(_, { checked }) => confirmation.setPeople(people, checked === true)}
          />
        ) : (
          section.name
        )}
      </h4>
      <ul className="choice-people">
        {people.map((each) => (
          <PersonLine
            key={each.person.id}
            person={each}
            claim={claim}
            ticked={isOpen ? chosen.some(({ person }) => person.id === each.person.id) : null}
            onTick={(on) => confirmation.setPeople([each], on)}
          />
        ))}
      </ul>
      <Pairing claim={claim} isBroken={chosen.length > 0 && isPair(people) && !isPair(chosen)} />
      {left.length > 0 && (
        <ul className="choice-left">
          {left.map((each) => (
            <SectionLeft key={each.semester} left={each} />
          ))}
        </ul>
      )}{' '}
      {claim.comment !== null && (
        <p className="as-written">
          <span className="quiet">{t.claims.comment}: </span>
          {claim.comment}
        </p>
      )}
    </li>
  );
}

type PersonProps = {
  person: ClaimView['people'][number];
  claim: ClaimView;
  /** Null where nothing can be chosen. */
  ticked: boolean | null;
  onTick: (on: boolean) => void;
};

/** What the case would take of a person, and what they have left besides it. */
function PersonLine({ person: { person, part, settlement, left }, claim, ticked, onTick }: PersonProps) {
  const { t, words, semester } = useReader();
  const f = useForumTexts();
  return (
    <li>
      {ticked === null ? (
        <strong>{person.name}</strong>
      ) : (
        <Checkbox
          label={<strong>{person.name}</strong>}
          checked={ticked}
          onChange={(_, { checked }) => onTick(checked === true)}
        />
      )}
      <p>
        {words.part[part]} · {words.settlement[settlement]}
      </p>
      {claim.days.map((needs) => {
        const has = left.find((share) => share.semester === needs.semester)?.days;
        const isTight = has !== undefined && has < needs.days;
        return (
          <p key={needs.semester} className={isTight ? 'tight' : 'quiet'}>
            {isTight && <span aria-hidden="true">▲ </span>}
            {f.perPerson(inDays(needs.days, t), semester(needs.semester))}
            {has !== undefined && <>, {f.has(inDays(has, t))}</>}
          </p>
        );
      })}
    </li>
  );
}

const inDays = (days: number, t: ReturnType<typeof useReader>['t']) =>
  t.claims.days(daysFigure(days), days === 1);

function Pairing({ claim, isBroken }: { claim: ClaimView; isBroken: boolean }) {
  const f = useForumTexts();
  if (isBroken) return <Warning>{f.pairBroken}</Warning>;
  if (isPair(claim.people))
    return (
      <p>
        <span aria-hidden="true">✓ </span>
        {f.paired}
      </p>
    );
  return (
    <Warning>{claim.pairingReason === null ? f.notPaired : `${f.notPaired}: ${claim.pairingReason}`}</Warning>
  );
}

function Warning({ children }: { children: string }) {
  return (
    <p className="tight as-written">
      <span aria-hidden="true">▲ </span>
      {children}
    </p>
  );
}

function SectionLeft({ left: { semester: of, capacity, before, after } }: { left: CapacityLeft }) {
  const f = useForumTexts();
  const { t, semester } = useReader();
  const isShort = after < 0;
  return (
    <li className={isShort ? 'tight' : ''}>
      {isShort && <span aria-hidden="true">▲ </span>}
      {isShort
        ? f.sectionShort(inDays(-after, t), semester(of))
        : (after === before ? f.sectionHas : f.sectionLeft)(
            daysFigure(after),
            inDays(capacity, t),
            semester(of),
          )}
    </li>
  );
}
