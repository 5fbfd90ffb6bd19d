import { Radio, RadioGroup } from '@fluentui/react-components';
import { useReader, type WrittenForm } from '../../app/reader.ts';
import type { Save } from './use-save.ts';
import { useSettingsTexts } from './use-settings-texts.ts';

/** Bokmål or nynorsk, here and in all that comes in Teams. */
export function FormChoice({ save }: { save: Save }) {
  const { form, words, chooseForm } = useReader();
  const texts = useSettingsTexts().form;
  return (
    <section className="settings-part">
      <h2 id="written-form">{texts.legend}</h2>
      <RadioGroup
        layout="horizontal"
        aria-labelledby="written-form"
        value={form}
        onChange={(_, data) => save(() => chooseForm(data.value as WrittenForm))}
      >
        {(['nb', 'nn'] as const).map((each) => (
          <Radio key={each} value={each} label={words.writtenForm[each]} lang={each} />
        ))}
      </RadioGroup>
      <p className="quiet">{texts.hint}</p>
    </section>
  );
}
