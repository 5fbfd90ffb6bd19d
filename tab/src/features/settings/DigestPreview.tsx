import { digest as digestEndpoint } from '../../api/endpoints.ts';
import { useResource } from '../../api/use-resource.ts';
import { hashOf } from '../../router/route.ts';
import { UrgentBadge } from '../../ui/StatusBadge.tsx';
import { useSettingsTexts } from './use-settings-texts.ts';

/** Seldom: nobody sits and waits for it here. Milliseconds. */
const SELDOM = 60_000;

/** The digest as it is now, to be read here and to see what one would be sent. */
export function DigestPreview() {
  const { data } = useResource(digestEndpoint, SELDOM);
  const texts = useSettingsTexts().preview;
  if (data === null) return null;
  return (
    <section className="settings-part" aria-labelledby="digest-now">
      <h2 id="digest-now">{texts.heading}</h2>
      <p>{data.headline}</p>
      {data.lines.length > 0 && (
        <ul className="digest-lines">
          {data.lines.map((line, index) => (
            <li key={`${line.caseNo ?? ''}:${String(index)}`}>
              {line.caseNo !== null && (
                <p>
                  <a className="link" href={hashOf({ page: 'case', caseNo: line.caseNo })}>
                    {line.title}
                  </a>{' '}
                  {line.urgent && <UrgentBadge />} <span className="quiet">{line.caseNo}</span>
                </p>
              )}
              <p>
                {line.sentence}{' '}
                {line.button === 'openDeliveries' && (
                  <a className="link" href={hashOf({ page: 'deliveries' })}>
                    {texts.deliveries}
                  </a>
                )}
              </p>
            </li>
          ))}
        </ul>
      )}
      {data.more !== null && <p>{data.more}</p>}
    </section>
  );
}
