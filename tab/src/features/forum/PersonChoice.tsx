import { Checkbox } from '@fluentui/react-components';
import type { ClaimView } from '../../../../bot/src/contract/tab-views.ts';
import { daysFigure } from '../../../../bot/src/texts/dates.ts';
import { useReader } from '../../app/reader.ts';
import { useForumTexts } from './use-forum-texts.ts';

type Props = {
  person: ClaimView['people'][number];
  claim: ClaimView;
  /** Null where nothing can be chosen. */
  ticked: boolean | null;
  onTick: (on: boolean) => void;
};

/** What the case would take of a person, and what they have left besides it. */
export function PersonChoice({ person: { person, part, settlement, left }, claim, ticked, onTick }: Props) {
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

/** `2 dager`. */
export const inDays = (days: number, t: ReturnType<typeof useReader>['t']) =>
  t.claims.days(daysFigure(days), days === 1);
