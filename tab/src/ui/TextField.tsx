import { Field, Input, Textarea, type InputProps } from '@fluentui/react-components';
import type { LimitedField } from '../../../bot/src/texts/tab.ts';
import { useLanguage } from '../app/reader.ts';
import { validation } from './validation.ts';

type Props = {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** Which longest length holds; the server decides, here it is told in time. Nothing typed is ever cut. */
  limit: LimitedField;
  hint?: string;
  required?: boolean;
  error?: string | undefined;
  rows?: number;
  type?: 'text' | 'email' | 'tel';
  autoComplete?: string;
};

/** One field for words: a line, or several when `rows` is given. */
export function TextField({
  label,
  value,
  onChange,
  limit,
  hint,
  required = false,
  error,
  rows,
  ...input
}: Props) {
  const { t } = useLanguage();
  const room = t.field.room(limit, value.length);
  const problem = error ?? (room?.over ? room.text : undefined);
  return (
    <Field
      label={required ? label : `${label} (${t.field.optional})`}
      required={required}
      hint={room && !room.over ? `${hint ?? ''} ${room.text}` : (hint ?? null)}
      {...validation(problem)}
    >
      {rows === undefined ? (
        <Line {...input} value={value} onChange={onChange} />
      ) : (
        <Textarea value={value} rows={rows} resize="vertical" onChange={(_, data) => onChange(data.value)} />
      )}
    </Field>
  );
}

/** Field gives its child label, hint and state as properties, so they are handed on. */
function Line({ onChange, ...rest }: { onChange: (value: string) => void } & Omit<InputProps, 'onChange'>) {
  return <Input {...rest} onChange={(_, data) => onChange(data.value)} />;
}
