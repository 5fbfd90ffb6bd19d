import { useLanguage } from '../app/reader.ts';
import { Lines } from './Lines.tsx';

/** While a page's code or data is on its way. */
export function PageLoading() {
  const { t } = useLanguage();
  return (
    <>
      <p role="status" className="quiet">
        {t.shell.loading}
      </p>
      <Lines />
    </>
  );
}
