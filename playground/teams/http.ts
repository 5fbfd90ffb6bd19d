import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { parseJson, textOf } from './json.ts';

export type Call = {
  method: string;
  path: string;
  query: URLSearchParams;
  headers: IncomingMessage['headers'];
  /** The body if it is JSON, else undefined. */
  body: unknown;
  text: string;
  bytes: number;
};

/** An answer; `lost` means that the work was done and the connection breaks before it is told. */
export type Reply = { status: number; body?: unknown; headers?: Record<string, string>; lost?: true };

/** Answers a call, or leaves it to the next (undefined), or has taken the response over itself (`taken`). */
export type Handler = (
  call: Call,
  response: ServerResponse,
) => Promise<Reply | 'taken' | undefined> | Reply | 'taken' | undefined;

/** A server that asks its handlers in turn; 404 if none answers. */
export function serve(handlers: Handler[]): Server {
  return createServer((request, response) => {
    answer(handlers, request, response).catch((error: unknown) => {
      if (!response.headersSent)
        send(response, { status: 500, body: { error: { code: 'Playground', message: String(error) } } });
    });
  });
}

async function answer(
  handlers: Handler[],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const call = await read(request);
  for (const handler of handlers) {
    const reply = await handler(call, response);
    if (reply === 'taken') return;
    if (reply) {
      send(response, reply);
      return;
    }
  }
  send(response, {
    status: 404,
    body: { error: { code: 'NotFound', message: `${call.method} ${call.path}` } },
  });
}

async function read(request: IncomingMessage): Promise<Call> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const raw = Buffer.concat(chunks);
  const text = raw.toString();
  const url = new URL(request.url ?? '/', 'http://playground');
  return {
    method: request.method ?? 'GET',
    path: url.pathname,
    query: url.searchParams,
    headers: request.headers,
    body: parseJson(text),
    text,
    bytes: raw.length,
  };
}

function send(response: ServerResponse, reply: Reply): void {
  if (reply.lost) {
    response.socket?.destroy();
    return;
  }
  const body =
    reply.body instanceof Buffer
      ? reply.body
      : Buffer.from(reply.body === undefined ? '' : JSON.stringify(reply.body));
  response.writeHead(reply.status, { 'content-type': 'application/json; charset=utf-8', ...reply.headers });
  response.end(body);
}

/** A header that comes once. */
export function header(call: Call, name: string): string | undefined {
  return textOf(call.headers[name]);
}
