import type { Frame, FrameLocator, Locator, Page } from '@playwright/test';
import type { CaseCommand } from '../../bot/src/application/request/case-command.ts';
import type { RequestForm } from '../../bot/src/domain/request/request-case.ts';

/** Where the playground of this run is. */
export type Addresses = { serverUrl: string; teamsUrl: string };

export type Sent = { caseNo: string; statusUrl: string };

/** What is done outside the page under test: by school owners, and by other people at their own desks. */
export type Others = {
  /** A request that somebody has sent from the public page. */
  send(title: string, more?: Partial<RequestForm>): Promise<Sent>;
  /** Another person does something with a case, from wherever they are. */
  act(persona: string, caseNo: string, command: CaseCommand): Promise<void>;
};

export function othersAt({ serverUrl, teamsUrl }: Addresses): Others {
  return {
    async send(title, more = {}) {
      const form = { ...FORM, title, ...more };
      const opKey = newKey();
      return (await post(`${serverUrl}/api/public/requests`, { opKey, form, contact: CONTACT })) as Sent;
    },
    async act(persona, caseNo, command) {
      const { token } = (await post(`${teamsUrl}/api/token`, { persona })) as { token: string };
      const body = { opKey: newKey(), command };
      await post(`${serverUrl}/api/cases/${caseNo}/actions`, body, { authorization: `Bearer ${token}` });
    },
  };
}

const FORM: RequestForm = {
  schemeId: 'kollektiv',
  organisation: 'Havnes kommune',
  networkId: 'net-2',
  title: '',
  need: 'Elevene snakker lite matematikk. Vi ønsker at lærerne øver sammen på å lede samtaler.',
  audience: 'lærere 1.–4. trinn',
  participants: 40,
  startSemester: null,
  period: null,
  size: { kind: 'base', extraDays: null },
  involvement: 'Drøftet i personalet på alle skolene.',
  funding: 'granted',
  form: 'nb',
};

const CONTACT = {
  name: 'Frode Havdemo',
  role: 'rådgiver',
  email: 'frode.havdemo@kommune.example.no',
  phone: null,
};

async function post(url: string, body: unknown, headers: Record<string, string> = {}): Promise<unknown> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${url} answered ${String(answer.status)}: ${text}`);
  return JSON.parse(text);
}

function newKey(): string {
  return `browser-${crypto.randomUUID()}`;
}

/** What the address of the playground's page can say. */
export type Where = {
  persona: string;
  view: 'Lederforum' | 'chat' | 'tab' | 'search';
  sub?: string;
  theme?: 'default' | 'dark' | 'contrast';
  phone?: boolean;
};

/** Opens the playground's page as a person, at a place. */
export async function openTeams(page: Page, teamsUrl: string, where: Where): Promise<void> {
  const { phone, ...words } = where;
  const query = new URLSearchParams({ ...words, ...(phone ? { phone: '1' } : {}) });
  await page.goto(`${teamsUrl}/?${query.toString()}`);
}

/** The tab in the frame that Teams holds it in. */
export function tabOf(page: Page): FrameLocator {
  return page.frameLocator('iframe[title="Bindeledd, fana"]');
}

/** The same frame, for what only its own script can tell. */
export function frameOf(page: Page): Frame | undefined {
  return page.frames().find((frame) => frame !== page.mainFrame() && frame.url().includes('/tab/'));
}

/** The newest card about a case in the conversation that is open; an agenda that lists the case is none. */
export function cardOf(page: Page, caseNo: string): Locator {
  const heading = new RegExp(`(Henvendelse|Førespurnad) ${caseNo}`);
  return page.getByRole('group', { name: 'Kort fra Bindeledd' }).filter({ hasText: heading }).last();
}
