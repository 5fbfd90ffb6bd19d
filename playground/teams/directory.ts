import { createHash } from 'node:crypto';
import type { Json } from './json.ts';
import type { Place } from './outcomes.ts';
import type { Persona } from './personas.ts';

type Channel = { id: string; name: string };

const digest = (text: string) => createHash('sha256').update(text).digest('base64url');

/** A GUID that is the same on every start, so that saved worlds keep their references. */
function guid(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}

// In Teams the team's id is the id of its General channel.
// learn.microsoft.com/microsoftteams/platform/bots/how-to/get-teams-context
const GENERAL = '19:ilu-lederforum-generelt@thread.tacv2';
const SELECTED = '19:ilu-lederforum@thread.tacv2';

/** Who and what there is: people, the team, its channels, and the ids by which Teams names them. */
export class Directory {
  readonly team = { id: GENERAL, name: 'ILU lederforum', aadGroupId: guid('team:ilu-lederforum') };
  readonly selectedChannel: Channel = { id: SELECTED, name: 'Lederforum' };
  readonly channels: Channel[] = [this.selectedChannel, { id: GENERAL, name: 'Generelt' }];
  readonly bot: { id: string; name: string };

  readonly personas: Persona[];
  readonly tenantId: string;

  constructor(personas: Persona[], tenantId: string, botAppId: string) {
    this.personas = personas;
    this.tenantId = tenantId;
    this.bot = { id: `28:${botAppId}`, name: 'Bindeledd' };
  }

  /** @throws if nobody has that id: a mistake of the caller, not of the bot. */
  persona(id: string): Persona {
    const found = this.personas.find((persona) => persona.id === id);
    if (!found) throw new Error(`There is no persona ${id}.`);
    return found;
  }

  /** The opaque id by which bots know a person, `29:…`. */
  userId(persona: Persona): string {
    return `29:1${digest(`user:${persona.aadObjectId}`)}`;
  }

  /** The person whom Teams would find for an id: `29:…`, the directory's object id or the user principal name. */
  personaByWireId(id: string): Persona | undefined {
    return this.personas.find((persona) =>
      [this.userId(persona), persona.aadObjectId, persona.upn].includes(id),
    );
  }

  chatId(persona: Persona): string {
    return `a:1${digest(`chat:${persona.aadObjectId}`)}`;
  }

  personaOfChat(base: string): Persona | undefined {
    return this.personas.find((persona) => this.chatId(persona) === base);
  }

  channel(idOrName: string): Channel | undefined {
    return this.channels.find((channel) => channel.id === idOrName || channel.name === idOrName);
  }

  /** Reads a conversation id: a thread's is the channel's with `;messageid=` and the first message's id. */
  placeOf(conversationId: string): Place | undefined {
    const [base = '', root] = conversationId.split(';messageid=');
    if (this.channel(base)?.id === base) return root === undefined ? { base } : { base, root };
    return this.personaOfChat(base) ? { base } : undefined;
  }

  /** What tests and the page call a place: a conversation id, a channel's name or id, a persona, or `1:1 of <persona>`. */
  placeNamed(name: string): Place {
    const persona = this.personas.find((one) => one.id === name.replace(/^1:1 of /, ''));
    if (persona) return { base: this.chatId(persona) };
    const channel = this.channel(name);
    const place = channel ? { base: channel.id } : this.placeOf(name);
    if (!place) throw new Error(`There is no conversation ${name}.`);
    return place;
  }

  /** Shape: learn.microsoft.com/microsoftteams/platform/bots/how-to/get-teams-context, "Get single member details". */
  member(persona: Persona): Json {
    const names = persona.name.split(' ');
    return {
      id: this.userId(persona),
      name: persona.name,
      objectId: persona.aadObjectId,
      aadObjectId: persona.aadObjectId,
      givenName: names.slice(0, -1).join(' '),
      surname: names.at(-1),
      email: persona.upn,
      userPrincipalName: persona.upn,
      tenantId: this.tenantId,
      userRole: 'user',
    };
  }
}
