import { Checkbox } from '@fluentui/react-components';
import type { WeighingView } from '../../../../bot/src/contract/forum-views.ts';
import type { ClaimView } from '../../../../bot/src/contract/tab-views.ts';
import { daysFigure } from '../../../../bot/src/texts/dates.ts';
import { useReader } from '../../app/reader.ts';
import { capacityLeft, isPair, type CapacityLeft } from './capacity-left.ts';
import { inDays, PersonChoice } from './PersonChoice.tsx';
import type { UsedConfirmation } from './use-confirmation.ts';
import { useForumTexts } from './use-forum-texts.ts';

type Props = {
  claim: ClaimView;
  confirmation: UsedConfirmation;
  weighing: WeighingView | null;
  /** Whether it is still to be decided. */
  isOpen: boolean;
  /** Whether the reader is the one who chooses; before the day it is a rehearsal. */
  mayChoose: boolean;
};

const howMany = (some: number, all: number) => (some === 0 ? false : some === all ? true : 'mixed');

/** One section's claim, to be weighed against the others: whom it sends, and what that leaves it with (T022). */
export function ClaimChoice({ claim, confirmation, weighing, isOpen, mayChoose }: Props) {
  const { t } = useReader();
  const { section, people } = claim;
  const ticked = confirmation.chosen.find((each) => each.section.id === section.id)?.people ?? [];
  const chosen = mayChoose ? ticked : [];
  // Of what is decided the days are taken already.
  const left = isOpen ? capacityLeft(weighing, section.id, chosen.length) : [];
  return (
    <li className={chosen.length > 0 ? 'claim choice choice-on' : 'claim choice'}>
      <h4>
        {mayChoose ? (
          <Checkbox
            size="large"
            label={section.name}
            checked={howMany(chosen.length, people.length)}
            onChange={(_, { checked }) => confirmation.setPeople(people, checked === true)}
          />
        ) : (
          section.name
        )}
      </h4>
      <ul className="choice-people">
        {people.map((each) => (
          <PersonChoice
            key={each.person.id}
            person={each}
            claim={claim}
            ticked={mayChoose ? chosen.some(({ person }) => person.id === each.person.id) : null}
            onTick={(on) => confirmation.setPeople([each], on)}
          />
        ))}
      </ul>
      <Pairing claim={claim} isBroken={chosen.length > 0 && isPair(people) && !isPair(chosen)} />
      <SectionLeft left={left} />
      {claim.comment !== null && (
        <p className="as-written">
          <span className="quiet">{t.claims.comment}: </span>
          {claim.comment}
        </p>
      )}
    </li>
  );
}

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

function SectionLeft({ left }: { left: CapacityLeft[] }) {
  const f = useForumTexts();
  const { t, semester } = useReader();
  if (left.length === 0) return null;
  const words = ({ semester: of, capacity, before, after }: CapacityLeft) => {
    if (after < 0) return f.sectionShort(inDays(-after, t), semester(of));
    const say = after === before ? f.sectionHas : f.sectionLeft;
    return say(daysFigure(after), inDays(capacity, t), semester(of));
  };
  return (
    <ul className="choice-left">
      {left.map((each) => (
        <li key={each.semester} className={each.after < 0 ? 'tight' : ''}>
          {each.after < 0 && <span aria-hidden="true">▲ </span>}
          {words(each)}
        </li>
      ))}
    </ul>
  );
}
