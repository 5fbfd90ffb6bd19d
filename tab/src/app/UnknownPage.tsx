import { PageHeading } from '../ui/PageHeading.tsx';
import { hashOf } from '../router/route.ts';
import { useLanguage } from './reader.ts';
import { useUsable } from './usable.ts';

export function UnknownPage() {
  const { t } = useLanguage();
  useUsable(true);
  return (
    <>
      <PageHeading>{t.gate.unknownPageTitle}</PageHeading>
      <p>{t.gate.unknownPageBody}</p>
      <p>
        <a className="link" href={hashOf({ page: 'home' })}>
          {t.gate.toHome}
        </a>
      </p>
    </>
  );
}
