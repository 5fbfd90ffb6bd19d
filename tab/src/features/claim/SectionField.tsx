import { Field, Select } from '@fluentui/react-components';
import { useReader } from '../../app/reader.ts';

type Props = { sections: { id: string; name: string }[]; value: string; onChange: (id: string) => void };

/** Which section answers: a question only for those who lead several. */
export function SectionField({ sections, value, onChange }: Props) {
  const { t } = useReader();
  if (sections.length === 1) return <p className="section-name">{sections[0]?.name}</p>;
  return (
    <Field label={t.claimForm.section} required>
      <Select value={value} onChange={(_, data) => onChange(data.value)}>
        {sections.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
