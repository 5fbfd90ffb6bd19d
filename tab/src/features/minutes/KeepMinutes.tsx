import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { minutesTexts } from '../../../../bot/src/texts/minutes.ts';
import { minutesDocument } from '../../api/endpoints.ts';
import { useReader } from '../../app/reader.ts';
import { useServices } from '../../app/services.ts';

type State = 'idle' | 'busy' | 'done' | 'failed';

/** The minutes outside Bindeledd: as a Word document, or on paper. */
export function KeepMinutes({ date }: { date: string }) {
  const { api } = useServices();
  const { form } = useReader();
  const m = minutesTexts[form];
  const [state, setState] = useState<State>('idle');
  const download = async () => {
    setState('busy');
    const answer = await api.download(minutesDocument(date));
    if (answer.ok) keep(answer.value, `referat-${date}.docx`);
    setState(answer.ok ? 'done' : 'failed');
  };
  const words: Record<State, string> = {
    idle: '',
    busy: m.downloading,
    done: m.downloaded,
    failed: m.notDownloaded,
  };
  return (
    <div className="keep-minutes">
      <div className="buttons">
        <Button disabledFocusable={state === 'busy'} onClick={() => void download()}>
          {m.download}
        </Button>
        <Button
          onClick={() => {
            window.print();
          }}
        >
          {m.print}
        </Button>
      </div>
      <p role="status" className={state === 'failed' ? 'field-error' : 'quiet'}>
        {words[state]}
      </p>
    </div>
  );
}

/** How long the browser may take to open what it was given, before it is let go of. Milliseconds. */
const OPENING = 60_000;

/** The token is in our hands, not in the browser's, so the file is fetched first and handed over as one of the page's own. */
function keep(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), OPENING);
}
