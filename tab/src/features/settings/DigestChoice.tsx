import { Field, Radio, RadioGroup, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { me as meEndpoint, preferences } from '../../api/endpoints.ts';
import { useReader } from '../../app/reader.ts';
import { useServices } from '../../app/services.ts';
import { timeInWords, weekdayInWords } from '../../../../bot/src/texts/dates.ts';
import {
  choiceOf,
  oftenChoices,
  oftenNow,
  timeNow,
  timesToChoose,
  type Choice,
  type DigestOf,
  type Often,
} from './digest-choice.ts';
import type { Save } from './use-save.ts';
import { useSettingsTexts } from './use-settings-texts.ts';

const WEEKDAYS = [0, 1, 2, 3, 4];

/** Whether the digest comes, on which day and at what time. */
export function DigestChoice({ digest, save, busy }: { digest: DigestOf; save: Save; busy: boolean }) {
  const { form } = useReader();
  const { api, resources } = useServices();
  const texts = useSettingsTexts().digest;
  const [wanted, setWanted] = useState<{ often: Often; weekday: number; time: string } | null>(null);
  const now = { often: oftenNow(digest), ...timeNow(digest) };
  // What was just chosen stands until the server has answered, whichever way.
  const shown = wanted ?? now;
  const choose = (next: Partial<typeof now>) => {
    const choice = { ...shown, ...next };
    setWanted(choice);
    save(async () => {
      const answer = await api.send(preferences, { digest: saved(choice) });
      if (answer.ok) resources.of(meEndpoint).put(answer.value);
      setWanted(null);
      return answer.ok;
    });
  };
  return (
    <section className="settings-part" aria-labelledby="digest">
      <h2 id="digest">{texts.heading}</h2>
      <p>{texts.intro}</p>
      <Field label={texts.legend}>
        <RadioGroup value={shown.often} onChange={(_, data) => choose({ often: data.value as Often })}>
          {oftenChoices(digest).map((each) => (
            <Radio key={each} value={each} label={texts[each]} />
          ))}
        </RadioGroup>
      </Field>
      {shown.often === 'week' && (
        <div className="settings-when">
          <Field label={texts.day}>
            <Select
              value={String(shown.weekday)}
              onChange={(_, data) => choose({ weekday: Number(data.value) })}
            >
              {WEEKDAYS.map((each) => (
                <option key={each} value={each}>
                  {weekdayInWords(form, each)}
                </option>
              ))}
            </Select>
          </Field>
          <Field label={texts.time}>
            <Select value={shown.time} onChange={(_, data) => choose({ time: data.value })}>
              {timesToChoose(digest, shown.time).map((each) => (
                <option key={each} value={each}>
                  {timeInWords(each)}
                </option>
              ))}
            </Select>
          </Field>
        </div>
      )}
      <p className="quiet" aria-busy={busy}>
        {busy ? ' ' : <Comes digest={digest} />}
      </p>
    </section>
  );
}

function saved({ often, weekday, time }: { often: Often; weekday: number; time: string }): Choice {
  return choiceOf(often, { weekday, time });
}

/** What will happen, as the server has it. */
function Comes({ digest: { comes, kinds } }: { digest: DigestOf }) {
  const { form } = useReader();
  const texts = useSettingsTexts().digest;
  const sentences = [
    ...(comes ? [texts.comes(weekdayInWords(form, comes.weekday), timeInWords(comes.time))] : []),
    ...(kinds.includes('forum') ? [texts.andForum] : []),
    ...(kinds.includes('month') ? [comes ? texts.andMonth : texts.comesMonthly] : []),
    ...(kinds.length === 0 ? [texts.comesNever] : []),
  ];
  return sentences.join(' ');
}
