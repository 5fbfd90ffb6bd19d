import { TeamsInfo, type TurnContext } from 'botbuilder';
import { identifyPerson } from '../../application/people/identify-person.ts';
import { refused, type Outcome } from '../../domain/kernel/outcome.ts';
import type { WrittenForm } from '../../domain/kernel/written-form.ts';
import type { Person } from '../../domain/people/person.ts';
import type { BotParts } from './bot-parts.ts';

/**
 * The person of the register behind an activity: by the object id that Teams vouches for; for somebody not yet tied to
 * one, by the user principal name in Teams' own roster.
 */
export async function whoActs(
  parts: Pick<BotParts, 'world'>,
  context: TurnContext,
): Promise<Outcome<Person>> {
  const { aadObjectId } = context.activity.from;
  if (aadObjectId === undefined || aadObjectId === '') return refused({ code: 'notRegistered' });
  const known = await identifyPerson(parts.world, { aadObjectId, upn: null });
  if (known.ok || known.refusal.code !== 'notRegistered') return known;
  const upn = await upnInRoster(context, aadObjectId);
  return upn === null ? known : identifyPerson(parts.world, { aadObjectId, upn });
}

async function upnInRoster(context: TurnContext, aadObjectId: string): Promise<string | null> {
  try {
    const member = await TeamsInfo.getMember(context, context.activity.from.id);
    return member.aadObjectId === aadObjectId ? (member.userPrincipalName ?? member.email ?? null) : null;
  } catch {
    // Not in the roster (a search from a chat that the bot is not in), or Teams does not answer: then we do not know them.
    return null;
  }
}

/** The written form of somebody we do not know: that of their Teams. */
export function formOf({ activity }: TurnContext): WrittenForm {
  return activity.locale?.toLowerCase().startsWith('nn') === true ? 'nn' : 'nb';
}
