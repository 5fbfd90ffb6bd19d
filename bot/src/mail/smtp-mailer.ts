import { Readable } from 'node:stream';
import MailComposer from 'nodemailer/lib/mail-composer';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { DeliveryResult, Messenger, Rendering } from '../application/ports/delivery.ts';
import type { Letter } from '../application/ports/mail.ts';
import type { MailConfig } from '../config.ts';
import { htmlOf, textOf } from './compose-mail.ts';
import { failureOf } from './smtp-failure.ts';

/** Longer than any mail server should need, shorter than it takes to wonder; milliseconds. */
const PATIENCE_MS = 10_000;

/** Sends letters by SMTP (RFC 5321): one attempt a call, so that the relay alone decides when to try again. */
export function createMailer(config: MailConfig): Pick<Messenger, 'post'> {
  return {
    async post(rendering): Promise<DeliveryResult> {
      if (typeof rendering.to !== 'object' || !('mail' in rendering.to))
        return { kind: 'parked', problem: 'not for mail' };
      const { to } = rendering.to.mail;
      const messageId = messageIdOf(rendering.key, config.from);
      const message = await compose(rendering, to, messageId, config.from);
      // What the server has been given nothing of, it cannot have taken.
      let isHandedOver = false;
      const stream = Readable.from(
        (function* () {
          isHandedOver = true;
          yield message;
        })(),
      );
      try {
        await send(config, { from: config.from, to }, stream);
        return { kind: 'done', conversationId: 'mail', activityId: messageId };
      } catch (error) {
        return failureOf(error, isHandedOver);
      }
    },
  };
}

/** The same for the same view however often it is sent, so that a receiver can tell a double (RFC 5322, section 3.6.4). */
function messageIdOf(key: string, from: string): string {
  return `<${key.replace(/[^A-Za-z0-9-]/g, '.')}@${from.split('@')[1] ?? 'localhost'}>`;
}

function compose({ card }: Rendering, to: string, messageId: string, from: string): Promise<Buffer> {
  const letter = card as Letter;
  const mail = new MailComposer({
    from,
    to: { name: '', address: to },
    subject: letter.subject,
    messageId,
    text: textOf(letter),
    html: htmlOf(letter),
    headers: {
      // RFC 3834: written by a program, so that no other program answers it.
      'Auto-Submitted': 'auto-generated',
      // RFC 3282.
      'Content-Language': letter.form,
    },
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return mail.compile().build();
}

async function send(
  { host, port, secure, login }: MailConfig,
  envelope: { from: string; to: string },
  message: Readable,
): Promise<void> {
  const connection = new SMTPConnection({
    host,
    port,
    secure,
    // A password is never sent in the clear.
    requireTLS: login !== null && !secure,
    connectionTimeout: PATIENCE_MS,
    greetingTimeout: PATIENCE_MS,
    socketTimeout: PATIENCE_MS,
    dnsTimeout: PATIENCE_MS,
  });
  try {
    await new Promise<void>((resolve, reject) => {
      connection.once('error', reject);
      const mail = () => {
        connection.send(envelope, message, (error) => {
          if (error) reject(error);
          else resolve();
        });
      };
      connection.connect((failed) => {
        if (failed) reject(failed);
        else if (login === null) mail();
        else
          connection.login({ user: login.user, pass: login.password }, (error) => {
            if (error) reject(error);
            else mail();
          });
      });
    });
    connection.quit();
  } finally {
    connection.on('error', () => undefined);
    connection.close();
  }
}
