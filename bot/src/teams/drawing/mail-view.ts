import type { Letter } from '../../application/ports/mail.ts';
import type { View } from '../../domain/delivery/view-key.ts';
import { dayInWords } from '../../texts/dates.ts';
import { mailTexts } from '../../texts/mail.ts';
import type { Drawn, DrawingParts } from './drawing-parts.ts';
import { letterParts, toldLine } from './letter-parts.ts';

type MailView = Extract<View, { kind: 'senderMail' }>;

/**
 * Draws what a sender is told by mail of one change, in the written form they asked for (T009, T017). Null where no
 * mail is configured, where there is nobody to write to, and for what is not told: also what has been taken back since.
 */
export async function drawSenderMail(parts: DrawingParts, view: MailView): Promise<Drawn | null> {
  if (!parts.hasMail) return null;
  const { world } = parts;
  const [register, opened, history] = await Promise.all([
    world.register.read(),
    world.cases.open(view.caseNo),
    world.cases.history(view.caseNo),
  ]);
  const contact = opened?.file.contact ?? null;
  const line = toldLine(history, view.version);
  if (!opened || contact === null || line === null) return null;
  const { file } = opened;
  const { form, caseNo, linkSalt } = file.request;
  const day = (date: string) => dayInWords(form, date, register.today);
  const statusUrl = parts.statusUrl(caseNo, linkSalt);
  const subject = mailTexts[form].subject(caseNo, mailTexts[form][line.kind].about);
  const letter: Letter = { subject, form, parts: letterParts({ line, file, register, statusUrl, day }) };
  return { to: { mail: { to: contact.email, name: contact.name } }, card: letter, summary: subject };
}
