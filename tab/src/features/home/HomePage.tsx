import { home } from '../../api/endpoints.ts';
import { useResource } from '../../api/use-resource.ts';
import { useReader } from '../../app/reader.ts';
import { useUsable } from '../../app/usable.ts';
import { hashOf } from '../../router/route.ts';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { PageLoading } from '../../ui/PageLoading.tsx';
import { PageProblem } from '../../ui/PageProblem.tsx';
import { WaitingLine } from './WaitingLine.tsx';

/** What waits for the reader, and nothing else. */
export function HomePage() {
  const { t, me, day } = useReader();
  const { data, problem, resource } = useResource(home);
  useUsable(data !== null);
  if (data === null && problem !== null)
    return <PageProblem problem={problem} onRetry={() => resource.load()} />;
  const firstName = me.person.name.split(' ')[0] ?? '';
  return (
    <>
      <div className="heading-row">
        <PageHeading>{t.home.hello(firstName)}</PageHeading>
        {data && (
          <p className="next-forum">
            <span>{t.home.nextForum}</span> <strong>{t.home.at(day(data.nextForum), data.forumTime)}</strong>
          </p>
        )}
      </div>
      {data === null ? (
        <PageLoading />
      ) : (
        <>
          {data.waiting.length === 0 ? (
            <div className="empty">
              <h2>{t.home.emptyTitle}</h2>
              <p>{t.home.emptyBody}</p>
            </div>
          ) : (
            <section aria-labelledby="waiting">
              <h2 id="waiting">{t.home.waiting(data.waiting.length)}</h2>
              <ul className="waiting">
                {data.waiting.map((line) => (
                  <WaitingLine
                    key={`${line.reason}:${line.case.caseNo}:${line.section?.id ?? ''}`}
                    line={line}
                  />
                ))}
              </ul>
            </section>
          )}
          <p className="open-count">
            {t.home.open(data.open)}.{' '}
            <a className="link" href={hashOf({ page: 'cases' })}>
              {t.home.seeOpen}
            </a>
          </p>
        </>
      )}
    </>
  );
}
