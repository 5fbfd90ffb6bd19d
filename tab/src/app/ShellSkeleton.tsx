import { Lines } from '../ui/Lines.tsx';
import { useLanguage } from './reader.ts';

/** The shell before it is known who reads: the same picture as in index.html. */
export function ShellSkeleton({ offline = false }: { offline?: boolean }) {
  const { t, words } = useLanguage();
  return (
    <>
      <header className="head">
        <span className="head-name">{words.thisApp}</span>
      </header>
      <main className="body" id="main">
        <p role="status" className={offline ? 'offline' : 'quiet'}>
          {offline ? t.shell.offline : t.shell.loading}
        </p>
        <Lines />
      </main>
    </>
  );
}
