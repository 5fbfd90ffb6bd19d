import { staleViews } from '../../domain/delivery/stale-views.ts';
import { replyDue } from '../../domain/forum/forum-calendar.ts';
import { accepted, type Outcome } from '../../domain/kernel/outcome.ts';
import { may } from '../../domain/people/permissions.ts';
import type { Person } from '../../domain/people/person.ts';
import { checkForm, receiveRequest } from '../../domain/request/receive-request.ts';
import type { Contact, RequestForm } from '../../domain/request/request-case.ts';
import type { World } from '../ports/world.ts';

/** What whoever sent it is told at once. */
export type Receipt = { caseNo: string; forum: string; replyBy: string; linkSalt: string };

/**
 * Takes a request in, from the public page (`by` null) or from somebody at the institute on a sender's behalf (T001, T016).
 * The same `opKey` again gives the same case and the same receipt.
 */
export async function receive(
  world: World,
  by: Person | null,
  form: RequestForm,
  contact: Contact,
  opKey: string,
): Promise<Outcome<Receipt>> {
  const register = await world.register.read();
  if (by) {
    const allowed = may(by, 'registerRequest', { networkId: form.networkId }, register);
    if (!allowed.ok) return allowed;
  }
  const checked = checkForm(form, register);
  if (!checked.ok) return checked;
  const at = world.now();
  const channel = by === null ? 'web' : by.roles.includes('up1') ? 'up1' : 'staff';
  const make = receiveRequest(form, register, {
    by: by?.id ?? null,
    at,
    channel,
    linkSalt: world.randomId(),
  });
  const { caseNo } = await world.cases.receive(Number(register.today.slice(0, 4)), opKey, (no) => {
    const change = make(no);
    return { change, contact, views: staleViews(null, change, register) };
  });
  world.nudge();
  const saved = await world.cases.open(caseNo);
  if (!saved) throw new Error(`Case ${caseNo} was saved and cannot be read.`);
  const { forum, linkSalt } = saved.file.request;
  return accepted({ caseNo, forum, replyBy: replyDue(register.settings, forum), linkSalt });
}
