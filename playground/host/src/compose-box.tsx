import { useState } from 'react';
import { Button, Textarea } from '@fluentui/react-components';
import { Send20Regular } from '@fluentui/react-icons';
import { sentence } from './api.ts';

/** A box to write in: Enter sends, Shift+Enter makes a new line; what could not be sent stays in the box. */
export function ComposeBox({
  label,
  slim,
  onSend,
}: {
  label: string;
  slim?: boolean;
  onSend: (text: string) => Promise<unknown>;
}) {
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string>();
  const send = () => {
    const written = text.trim();
    if (written === '') return;
    setText('');
    setProblem(undefined);
    onSend(written).catch((error: unknown) => {
      setText(written);
      setProblem(sentence(error));
    });
  };
  return (
    <form
      className={slim ? 'compose slim' : 'compose'}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <Textarea
        className="compose-text"
        aria-label={label}
        placeholder={label}
        rows={slim ? 1 : 2}
        value={text}
        onChange={(_, data) => setText(data.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey) return;
          event.preventDefault();
          send();
        }}
      />
      <Button
        type="submit"
        appearance="subtle"
        icon={<Send20Regular />}
        aria-label={`Send: ${label}`}
        disabled={text.trim() === ''}
      />
      {problem !== undefined && (
        <p className="compose-problem" role="alert">
          {problem}
        </p>
      )}
    </form>
  );
}
