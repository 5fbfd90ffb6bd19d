import { refused, type Outcome } from '../../domain/kernel/outcome.ts';
import { addInformation, withdrawRequest } from '../../domain/request/triage.ts';
import { changeCase, type Changed } from '../request/change-case.ts';
import type { World } from '../ports/world.ts';
import { matches, openByLink, type StatusLink } from './open-by-link.ts';

/** What a sender can do through their link. */
export type SenderCommand = { action: 'addInformation'; text: string } | { action: 'withdraw' };

/** The sender adds information or withdraws; the link is their only key. */
export async function changeByLink(
  world: World,
  link: StatusLink,
  opKey: string,
  command: SenderCommand,
): Promise<Outcome<Changed>> {
  const opened = await openByLink(world, link);
  if (!opened.ok) return opened;
  const act = { by: null, at: world.now() };
  return changeCase(world, link.caseNo, opKey, (file, register) => {
    if (!matches(world, file, link)) return refused({ code: 'linkNotValid' });
    return command.action === 'withdraw'
      ? withdrawRequest(file, act)
      : addInformation(file, command.text, register, act);
  });
}
