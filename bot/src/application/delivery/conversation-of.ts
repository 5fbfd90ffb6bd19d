import type { View } from '../../domain/delivery/view-key.ts';
import type { InTeams, Recipient, ViewRow } from '../ports/delivery.ts';

/**
 * Which conversation a view goes to, as far as its kind tells: the name under which its calls are counted and queued.
 * A person has one chat with the bot, so the person's id stands for it.
 */
export function conversationOf(view: View): string {
  if ('personId' in view) return view.personId;
  return view.kind === 'senderMail' ? MAIL : FORUM;
}

/** The same for what is rendered; also how a view's row says whom it is for. */
export function nameOf(to: Recipient): string {
  if (to === 'forumChannel') return FORUM;
  return 'mail' in to ? MAIL : to.personId;
}

/** Whom a row is for, when that is somebody in Teams; null when it is not, or not known. */
export function recipientOf({ to }: Pick<ViewRow, 'to'>): InTeams | null {
  if (to === null || to === MAIL) return null;
  return to === FORUM ? FORUM : { personId: to };
}

/** Mail is outside Teams: no budget, no updates, nobody to look in it. */
export const MAIL = 'mail';
const FORUM = 'forumChannel';
