import { contact, requestForm } from '../sample.ts';
import { openDoors, type Doors } from './harness.ts';

let doors: Doors;
beforeAll(async () => {
  doors = await openDoors({ INTAKE_PER_HOUR: '3' });
});
afterAll(async () => {
  await doors.stop();
});

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(doors.url + path, { headers, redirect: 'manual' });

test('T007, T039, T044: the public page is there, with its title and its contact', async () => {
  const answer = await get('/');
  const page = await answer.text();
  expect(answer.status).toBe(200);
  expect(page).toContain('Kompetanseutvikling mellom skole og lærerutdanning');
  expect(page).toContain('nora@uh.example.no');
});

test('both written forms are complete, and the choice is remembered', async () => {
  const answer = await get('/nn');
  const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? '';
  const page = await (await get('/', { cookie })).text();
  expect(page).toContain('<html lang="nn"');
});

test('security headers: no framing of the public page, Teams may frame the tab, no inline scripts', async () => {
  const front = await get('/');
  expect(front.headers.get('content-security-policy')).toMatch(/script-src 'self';/);
  expect(front.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  expect(front.headers.get('x-content-type-options')).toBe('nosniff');
  const tab = await get('/tab/');
  expect(tab.headers.get('content-security-policy')).toContain('https://*.teams.microsoft.com');
  expect(tab.headers.get('content-security-policy')).toContain(doors.teams.url);
  expect(front.headers.get('server')).toBeNull();
});

test('a status page is not stored, not indexed, and tells nobody where it is', async () => {
  const { headers } = await get('/sak/2026-0001/wrong-token-wrong-token-wrong-tok');
  expect(headers.get('cache-control')).toContain('no-store');
  expect(headers.get('referrer-policy')).toBe('no-referrer');
});

test('a status link cannot be guessed: an unknown case and a wrong token look the same', async () => {
  const wrong = 'w'.repeat(32);
  const [known, unknown] = await Promise.all([
    get(`/sak/2026-0001/${wrong}`),
    get(`/sak/2026-9999/${wrong}`),
  ]);
  expect([known.status, unknown.status]).toEqual([404, 404]);
  const strip = (text: string) => text.replace(/2026-\d{4}/g, '').replace(/nonce-\S+/g, '');
  expect(strip(await known.text())).toBe(strip(await unknown.text()));
});

test.each([
  '//evil.example',
  '/nn/../../evil.example',
  '/?next=https://evil.example',
  '/nn?next=https://evil.example',
])('there is no open redirect at %s', async (path) => {
  const location = (await get(path)).headers.get('location');
  expect(location === null || location.startsWith('/')).toBe(true);
  expect(location ?? '').not.toMatch(/^\/\/|evil/);
});

test.each([
  '/../package.json',
  '/tab/../../package.json',
  '/tab/%2e%2e/%2e%2e/package.json',
  '/tab/.vite/manifest.json',
  '/tab/..%2f..%2fpackage.json',
])('no file outside the built tab is served at %s', async (path) => {
  const answer = await get(path);
  expect(answer.status).toBeGreaterThanOrEqual(300);
  expect(await answer.text()).not.toContain('"dependencies"');
});

test('a page that does not exist is a 404 in plain words', async () => {
  const answer = await get('/finnes-ikke');
  expect(answer.status).toBe(404);
  expect(await answer.text()).not.toMatch(/ResourceNotFound|Error/);
});

test('the server tells that it lives and that it is ready, and what its routes are', async () => {
  expect((await get('/healthz')).status).toBe(200);
  expect((await get('/readyz')).status).toBe(200);
  const document = (await (await get('/api/openapi.json')).json()) as {
    openapi: string;
    paths: Record<string, object>;
  };
  expect(document.openapi).toBe('3.1.0');
  expect(Object.keys(document.paths)).toEqual(
    expect.arrayContaining(['/api/cases', '/api/cases/{caseNo}/actions', '/api/public/requests']),
  );
});

test('who fills in the field that people never see gets nothing saved', async () => {
  const before = await doors.store.world.cases.list(['received'], 100, null);
  const answer = await doors.post('/api/public/requests', {
    opKey: 'honeypot-0001',
    form: requestForm,
    contact,
    website: 'https://spam.example',
  });
  expect(answer.status).toBeLessThan(500);
  const after = await doors.store.world.cases.list(['received'], 100, null);
  expect(after.cases).toHaveLength(before.cases.length);
});

test('the rate limit holds, also for who writes a new X-Forwarded-For each time', async () => {
  const statuses = [];
  for (let i = 0; i < 6; i += 1) {
    const body = { opKey: `limit-${String(i)}-0000`, form: requestForm, contact };
    const answer = await doors.post('/api/public/requests', body, {
      'x-forwarded-for': `10.0.0.${String(i)}`,
    });
    statuses.push(answer.status);
  }
  expect(statuses.slice(-3)).toEqual([429, 429, 429]);
});
