import { useReader } from '../../app/reader.ts';
import { useUsable } from '../../app/usable.ts';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { DigestChoice } from './DigestChoice.tsx';
import { DigestPreview } from './DigestPreview.tsx';
import { FormChoice } from './FormChoice.tsx';
import { useSave } from './use-save.ts';
import { useSettingsTexts } from './use-settings-texts.ts';

/** One's own choices; each is saved as soon as it is made. */
export function SettingsPage() {
  const { me } = useReader();
  const texts = useSettingsTexts();
  const { state, save, busy } = useSave();
  useUsable(true);
  return (
    <div className="settings">
      <div className="settings-head">
        <PageHeading>{texts.heading}</PageHeading>
        <p role="status" className={state === 'notSaved' ? 'field-error' : 'quiet'}>
          {state === null ? '' : texts[state]}
        </p>
      </div>
      <FormChoice save={save} />
      {me.digest !== null && (
        <>
          <DigestChoice digest={me.digest} save={save} busy={busy} />
          <DigestPreview />
        </>
      )}
    </div>
  );
}
