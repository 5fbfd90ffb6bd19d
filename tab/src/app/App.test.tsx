import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import type { Home, Me } from '../../../bot/src/contract/tab-views.ts';
import type { TeamsHost } from '../teams/teams-host.ts';
import { answerWith } from '../testing/answers.ts';
import { App } from './App.tsx';
import { createServices } from './create-services.ts';

const home: Home = { waiting: [], open: 3, nextForum: '2026-12-02', forumTime: '09:15' };
const meIn = (form: Me['person']['form']): Me => ({
  person: { id: 'p01', name: 'Astri Demofjell', roles: ['deputyHead'], form },
  sections: [],
  networks: [],
  mayRegister: true,
  mayReadForum: true,
  mayReadDeliveries: false,
  digest: null,
});

function teams() {
  const listeners: ((theme: string) => void)[] = [];
  let usable = 0;
  const host: TeamsHost = {
    theme: 'default',
    subPageId: '',
    locale: 'nb-no',
    onTheme: (listener) => listeners.push(listener),
    onBack: () => undefined,
    silentToken: () => Promise.resolve('token'),
    usable: () => (usable += 1),
  };
  return { host, setTheme: (name: string) => listeners.forEach((tell) => tell(name)), usable: () => usable };
}

const server = (saves: boolean) => {
  let form: Me['person']['form'] = 'nb';
  return answerWith(({ method, path, body }) => {
    if (method === 'PUT' && !saves) return { status: 500, body: { code: 'fault', message: '' } };
    if (method === 'PUT') form = (body as { form: 'nb' | 'nn' }).form;
    return { status: 200, body: path === '/api/home' ? home : meIn(form) };
  });
};

beforeAll(() => {
  performance.mark = () => ({}) as PerformanceMark;
});

const start = (host: TeamsHost | null) => render(<App services={createServices(Promise.resolve(host))} />);

test('choosing nynorsk changes every text and the language of the page, and is saved', async () => {
  const log = server(true);
  start(teams().host);
  await screen.findByText('Ingenting venter på deg');
  fireEvent.click(screen.getByRole('button', { name: 'Nynorsk' }));
  await screen.findByText('Ingenting ventar på deg');
  expect(document.documentElement.lang).toBe('nn');
  expect(log.filter(({ method }) => method === 'PUT').map(({ body }) => body)).toEqual([{ form: 'nn' }]);
});

test('when the choice cannot be saved the texts go back and it is said', async () => {
  server(false);
  start(teams().host);
  await screen.findByText('Ingenting venter på deg');
  fireEvent.click(screen.getByRole('button', { name: 'Nynorsk' }));
  await screen.findByText('Vi fikk ikke lagret målformen. Prøv igjen om litt.');
  expect(screen.getByText('Ingenting venter på deg')).toBeTruthy();
});

test('the look follows Teams, and one we do not know is light', async () => {
  server(true);
  const { host, setTheme, usable } = teams();
  start(host);
  await screen.findByText('Ingenting venter på deg');
  expect(usable()).toBe(1);
  act(() => setTheme('dark'));
  await waitFor(() => expect(document.documentElement.dataset.theme).toBe('dark'));
  act(() => setTheme('glass'));
  await waitFor(() => expect(document.documentElement.dataset.theme).toBe('default'));
});

test('outside Teams it says where to go', async () => {
  start(null);
  expect(await screen.findByRole('link', { name: 'Til den åpne nettsiden' })).toHaveProperty('pathname', '/');
});
