import helmet from 'helmet';
import type { RequestHandler } from 'restify';

/** Who may show the tab in a frame. Source: Microsoft, "Configure Content Security Policy headers" for Teams tabs. */
const TEAMS_HOSTS = [
  "'self'",
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://*.cloud.microsoft',
  'https://*.microsoft365.com',
  'https://*.office.com',
  'https://outlook.office.com',
  'https://outlook.office365.com',
];
/** teams-js reads its list of valid hosts from here. */
const TEAMS_CDN = 'https://res.cdn.office.net';

/** Security headers for every answer; the tab may be framed by Teams, everything else by nobody. */
export function securityHeaders(tabHostOrigins: string[], production: boolean): RequestHandler {
  const headers = (frameAncestors: string[]) =>
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: ["'self'"],
          scriptSrc: ["'self'"],
          styleSrc: ["'self'", "'unsafe-inline'"],
          imgSrc: ["'self'", 'data:'],
          fontSrc: ["'self'", 'data:', TEAMS_CDN],
          connectSrc: ["'self'", TEAMS_CDN],
          objectSrc: ["'none'"],
          baseUri: ["'none'"],
          formAction: ["'self'"],
          frameAncestors,
        },
      },
      // Said by frame-ancestors, which knows more than one host.
      frameguard: false,
      crossOriginOpenerPolicy: false,
      crossOriginResourcePolicy: { policy: 'same-origin' },
      strictTransportSecurity: production ? { maxAge: 31_536_000 } : false,
    });
  const tab = headers([...TEAMS_HOSTS, ...tabHostOrigins]);
  const others = headers(["'none'"]);
  return (req, res, next) => {
    const forPath = req.getPath().startsWith('/tab/') ? tab : others;
    forPath(req, res, (error?: unknown) => {
      next(error);
    });
  };
}
