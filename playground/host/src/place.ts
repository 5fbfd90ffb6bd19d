import type { Overview } from '../../teams/page-contract.ts';

/** What stands in the main area. */
export type Place =
  | { kind: 'chat' }
  | { kind: 'channel'; id: string }
  | { kind: 'tab'; entityId: string; subPageId: string; visit: number }
  | { kind: 'search' };

export type ThemeName = 'default' | 'dark' | 'contrast';

/** What a link to this page says: who, where, in which theme, how wide. */
type Address = { persona: string; view: string; sub: string; theme: ThemeName; phone: boolean };

/** Reads the address of the page, so that a view can be linked to and survives a reload. */
export function readAddress(search: string): Address {
  const query = new URLSearchParams(search);
  const theme = query.get('theme');
  return {
    persona: query.get('persona') ?? '',
    view: query.get('view') ?? '',
    sub: query.get('sub') ?? '',
    theme: theme === 'dark' || theme === 'contrast' ? theme : 'default',
    phone: query.get('phone') === '1',
  };
}

export function writeAddress(address: Address): void {
  const { persona, view, sub, theme, phone } = address;
  const query = new URLSearchParams({ persona, view, theme });
  if (sub) query.set('sub', sub);
  if (phone) query.set('phone', '1');
  history.replaceState(null, '', `?${query}`);
}

let visits = 0;

/** The tab, opened anew: another visit even if the target is the same. */
export function tabPlace(subPageId = '', entityId = 'bindeledd'): Place {
  return { kind: 'tab', entityId, subPageId, visit: ++visits };
}

/** The place that a view in the address names; the selected channel, if it names none. */
export function placeOf(view: string, sub: string, world: Overview): Place {
  if (view === 'chat' || view === 'search') return { kind: view };
  if (view === 'tab') return tabPlace(sub);
  const channel = world.team.channels.find((one) => one.name === view) ?? world.team.channels[0];
  return channel ? { kind: 'channel', id: channel.id } : { kind: 'chat' };
}

/** What a place is called in the address. */
export function viewOf(place: Place, world: Overview): string {
  if (place.kind !== 'channel') return place.kind;
  return world.team.channels.find((one) => one.id === place.id)?.name ?? '';
}

/**
 * Where a deep link of Teams leads in this Teams, or undefined for any other address:
 * to the tab (entity), a channel (channel, message) or the chat with the bot (chat).
 * learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/deep-link-application and .../deep-link-teams
 */
export function deepLink(address: string): Place | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || !/(^|\.)teams\.(microsoft\.com|cloud\.microsoft)$/.test(url.hostname)) return undefined;
  const [, , kind, first = '', second = ''] = url.pathname.split('/').map((part) => decodeURIComponent(part));
  if (kind === 'entity') return tabPlace(subPageOf(url.searchParams.get('context')), second);
  if (kind === 'channel' || kind === 'message') return { kind: 'channel', id: first };
  return kind === 'chat' ? { kind: 'chat' } : undefined;
}

function subPageOf(context: string | null): string {
  try {
    const { subEntityId, subPageId } = JSON.parse(context ?? '{}') as Record<string, unknown>;
    const sub = subEntityId ?? subPageId;
    return typeof sub === 'string' ? sub : '';
  } catch {
    return '';
  }
}
