import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useReader, type WrittenForm } from '../../app/reader.ts';
import type { Save } from './use-save.ts';
import { useSettingsTexts } from './use-settings-texts.ts';

export function FormChoice({ save }: { save: Save }) {
  const { form, words, chooseForm } = useReader();
  const texts = useSettingsTexts().form;
  return (
    <Field label={texts.legend} hint={texts.hint} className="settings-part">
      <RadioGroup
        layout="horizontal"
        value={form}
        onChange={(_, data) => save(() => chooseForm(data.value as WrittenForm))}
      >
        {(['nb', 'nn'] as const).map((each) => (
          <Radio key={each} value={each} label={words.writtenForm[each]} lang={each} />
        ))}
      </RadioGroup>
    </Field>
  );
}
