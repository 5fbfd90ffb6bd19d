import type { CallEntry } from '../../teams/call-log.ts';
import type { FaultState } from '../../teams/faults.ts';
import type { Dialog, DialogOrigin, Outcome, QueryResult, View } from '../../teams/outcomes.ts';
import type { Overview, ShownMessage } from '../../teams/page-contract.ts';
import type { Json } from '../../teams/json.ts';

async function answered<T>(response: Response): Promise<T> {
  const body: unknown = await response.json().catch(() => undefined);
  if (response.ok) return body as T;
  const reason = (body as { error?: unknown } | undefined)?.error;
  throw new Error(typeof reason === 'string' ? reason : `Teams på egen maskin svarte ${response.status}.`);
}

async function get<T>(path: string): Promise<T> {
  return answered<T>(await fetch(path));
}

async function post<T>(path: string, body: unknown): Promise<T> {
  const headers = { 'content-type': 'application/json' };
  return answered<T>(await fetch(path, { method: 'POST', headers, body: JSON.stringify(body) }));
}

/** What the playground's server is asked for; every call is made in the name of a persona. */
export const api = {
  world: () => get<Overview>('/api/world'),
  calls: () => get<CallEntry[]>('/api/calls'),
  messages: (persona: string, where: string) => post<ShownMessage[]>('/api/messages', { persona, where }),
  view: (persona: string, message: string) => post<View>('/api/view', { persona, message }),
  token: (persona: string) => post<{ token: string }>('/api/token', { persona }),
  say: (persona: string, where: string, text: string) => post<unknown>('/api/say', { persona, where, text }),
  share: (persona: string, where: string, card: Json) =>
    post<unknown>('/api/share', { persona, where, card }),
  press: (persona: string, message: string, verb: string, data: Json) =>
    post<Outcome>('/api/press', { persona, message, verb, data }),
  submit: (persona: string, message: string, data: Json) =>
    post<unknown>('/api/submit', { persona, message, data }),
  openDialog: (persona: string, message: string, data: Json) =>
    post<Dialog>('/api/dialog', { persona, message, data }),
  submitDialog: (persona: string, origin: DialogOrigin, data: Json) =>
    post<Dialog>('/api/dialog/submit', { persona, origin, data }),
  query: (persona: string, text: string) => post<QueryResult>('/api/query', { persona, text }),
  faults: (change: Json) => post<FaultState>('/api/faults', change),
  install: async (persona: string | undefined, on: boolean) => {
    try {
      await post<unknown>('/api/install', { persona, on });
    } catch {
      throw new Error('Boten svarte ikke. Appen er ikke lagt til.');
    }
  },
};

/** A sentence for a person about something that went wrong. */
export function sentence(error: unknown): string {
  if (error instanceof TypeError)
    return 'Fikk ikke kontakt med Teams på egen maskin. Kjører «npm start» fortsatt?';
  return error instanceof Error ? error.message : String(error);
}
