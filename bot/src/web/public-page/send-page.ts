import { randomUUID } from 'node:crypto';
import { html } from 'ghtml';
import type { Logger } from 'pino';
import type { Request, Response } from 'restify';
import type { WrittenForm } from '../../domain/kernel/written-form.ts';
import { publicPage } from '../../texts/public-page.ts';

const HTML = 'text/html; charset=utf-8';

/** Sends a drawn page. */
export function sendPage(res: Response, status: number, page: string): void {
  res.sendRaw(status, page, { 'Content-Type': HTML });
}

/** What a fault's log line needs; the address is left out, because a status link is a key. */
type FaultPlace = { log: Logger; route: string; form: WrittenForm };

/** Runs what draws a page; a fault is logged with a number, and the reader gets a page with that number. */
export async function orFaultPage(
  place: FaultPlace,
  res: Response,
  draw: () => Promise<void>,
): Promise<void> {
  try {
    await draw();
  } catch (error) {
    const correlationId = logFault(place.log, place.route, error);
    const { heading, text } = publicPage[place.form].notice.fault;
    // Drawn without the register: it may be the register that cannot be read.
    const body = html`<html lang="${place.form}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>${heading}</title>
      </head>
      <body>
        <main>
          <h1>${heading}</h1>
          <p>${text} ${correlationId}</p>
        </main>
      </body>
    </html>`;
    sendPage(res, 500, `<!doctype html>${body}`);
  }
}

/** The same for what a script asks: a sentence with the number, never the fault's own message. */
export async function orFaultAnswer(
  place: FaultPlace,
  res: Response,
  answer: () => Promise<void>,
): Promise<void> {
  try {
    await answer();
  } catch (error) {
    const correlationId = logFault(place.log, place.route, error);
    const { notSaved, faultNumber } = publicPage[place.form].script;
    res.send(500, { code: 'fault', message: `${notSaved} ${faultNumber} ${correlationId}`, correlationId });
  }
}

function logFault(log: Logger, route: string, error: unknown): string {
  const correlationId = randomUUID();
  const fault = error instanceof Error ? { name: error.name, stack: error.stack } : { name: 'unknown' };
  log.error({ correlationId, route, fault }, 'request failed');
  return correlationId;
}

/** The parts of an address that a route has named. */
export function params(req: Request): { caseNo: string; token: string; file: string } {
  return req.params as { caseNo: string; token: string; file: string };
}
