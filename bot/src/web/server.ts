import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import restify, { type Request, type Response, type Server } from 'restify';
import { securityHeaders } from './security-headers.ts';

/** The largest body taken in, in bytes: a request with every text at its limit is below 40 kB. */
const LARGEST_BODY = 128 * 1024;

export type ServerOptions = { tabHostOrigins: string[]; production: boolean; log: Logger };

/** An HTTP server with headers, body limits and error answers as all doors want them; it has no routes yet. */
export function createServer({ tabHostOrigins, production, log }: ServerOptions): Server {
  const server = restify.createServer({ name: '', ignoreTrailingSlash: false, maxParamLength: 200 });
  server.pre(securityHeaders(tabHostOrigins, production));
  server.use(restify.plugins.queryParser({ mapParams: false }));
  server.use(
    restify.plugins.bodyParser({ maxBodySize: LARGEST_BODY, mapParams: false, rejectUnknown: false }),
  );
  server.on('restifyError', (req: Request, _res: Response, error: RestifyError, done: () => void) => {
    answerError(log, req, error);
    done();
  });
  return server;
}

type RestifyError = Error & { statusCode?: number; toJSON?: () => object };

/**
 * An expected error of the framework (404, 405, 413, broken JSON) keeps its status and says little; a fault is
 * logged with a correlation id and shown as a sentence with that id, never as its message.
 */
function answerError(log: Logger, req: Request, error: RestifyError): void {
  const status = error.statusCode ?? 500;
  const correlationId = randomUUID();
  // A body that cannot be read fails before a route has been found.
  const route = req.getRoute() as { path: string | RegExp } | undefined;
  const path = route === undefined ? 'no route' : String(route.path);
  if (status >= 500)
    log.error({ correlationId, path, error: error.name, stack: error.stack }, 'request failed');
  const body =
    status >= 500
      ? {
          code: 'fault',
          message: `Noe gikk galt hos oss. Prøv igjen om litt. Feilnummer: ${correlationId}`,
          correlationId,
        }
      : { code: codeOf(status), message: sentenceOf(status) };
  error.toJSON = () => body;
  error.toString = () => body.message;
}

function codeOf(status: number): string {
  const codes: Record<number, string> = {
    400: 'notReadable',
    404: 'notFound',
    405: 'notAllowed',
    413: 'tooLarge',
  };
  return codes[status] ?? 'refused';
}

function sentenceOf(status: number): string {
  const sentences: Record<number, string> = {
    400: 'Vi kunne ikke lese det som ble sendt.',
    404: 'Siden finnes ikke.',
    405: 'Det går ikke an å gjøre det her.',
    413: 'Det som ble sendt, er for stort.',
  };
  return sentences[status] ?? 'Det gikk ikke.';
}
