import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A mail as it came over SMTP, with its body's encoding taken off. */
export type Received = { to: string; headers: string; text: string; html: string };

/** A mail server on loopback that keeps what it gets, and refuses or hangs up when told to. */
export type PostOffice = {
  url: string;
  received: Received[];
  /** Refuses the next mails to an address with a reply code. */
  refuse(to: string, code: number, times: number): void;
  /** Takes the next mail to an address and hangs up without an answer. */
  hangUpAfter(to: string): void;
  stop(): Promise<void>;
};

export async function openPostOffice(): Promise<PostOffice> {
  const received: Received[] = [];
  const refusals: { to: string; code: number }[] = [];
  const hangUps: string[] = [];
  const sockets = new Map<string, () => void>();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    onRcptTo({ address }, _session, callback) {
      const index = refusals.findIndex((each) => each.to === address);
      const [refusal] = index < 0 ? [] : refusals.splice(index, 1);
      callback(refusal && Object.assign(new Error('Not now.'), { responseCode: refusal.code }));
    },
    onData(stream, session, callback) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const to = session.envelope.rcptTo[0]?.address ?? '';
        received.push(readMail(to, Buffer.concat(chunks).toString('latin1')));
        if (!hangUps.includes(to)) callback();
        else for (const hangUp of sockets.values()) hangUp();
      });
    },
  });
  server.server.on('connection', (socket) => {
    const key = String(socket.remotePort);
    sockets.set(key, () => socket.destroy());
    socket.on('close', () => sockets.delete(key));
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${String(port)}`,
    received,
    refuse: (to, code, times) => refusals.push(...Array.from({ length: times }, () => ({ to, code }))),
    hangUpAfter: (to) => hangUps.push(to),
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
}

function readMail(to: string, raw: string): Received {
  const [headers = '', ...rest] = raw.split('\r\n\r\n');
  const boundary = /boundary="([^"]+)"/.exec(headers)?.[1] ?? '';
  const parts = rest.join('\r\n\r\n').split(`--${boundary}`);
  const part = (type: string) => decoded(parts.find((each) => each.includes(type)) ?? '');
  return { to, headers, text: part('text/plain'), html: part('text/html') };
}

/** Takes quoted-printable or base64 off (RFC 2045, sections 6.7 and 6.8). */
function decoded(part: string): string {
  const [head = '', ...rest] = part.split('\r\n\r\n');
  const body = rest.join('\r\n\r\n');
  if (/encoding: base64/i.test(head)) return Buffer.from(body, 'base64').toString();
  if (!/encoding: quoted-printable/i.test(head)) return Buffer.from(body, 'latin1').toString();
  const bytes = body
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_all, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString();
}
