import { ConfigError, readConfig } from './config.ts';

const complete = {
  TABLES_ENDPOINT: 'https://store.table.core.windows.net',
  BOT_ID: 'bot',
  BOT_TENANT_ID: 'tenant',
  AAD_APP_CLIENT_ID: 'client',
  AAD_APP_TENANT_ID: 'tenant',
  STATUS_LINK_SECRET: 'x'.repeat(32),
};

test('a complete environment is read, with defaults for the rest', () => {
  const config = readConfig(complete);
  expect(config).toMatchObject({
    host: '127.0.0.1',
    port: 3978,
    unit: 'ilu',
    publicUrl: 'http://127.0.0.1:3978',
  });
  expect(config.bot).toMatchObject({ auth: 'on', tokenIssuer: 'https://api.botframework.com' });
  expect(config.signIn.issuer).toBe('https://login.microsoftonline.com/tenant/v2.0');
});

test.each(Object.keys(complete))('without %s the server says so and does not start', (name) => {
  expect(() => readConfig({ ...complete, [name]: undefined })).toThrow(name);
});

test('an empty app id would switch authentication off, so it counts as missing', () => {
  expect(() => readConfig({ ...complete, BOT_ID: '' })).toThrow('BOT_ID');
});

test('unsigned activities are let in on a loopback address outside production, and nowhere else', () => {
  const off = { ...complete, BOT_AUTH: 'off' };
  expect(readConfig(off).bot).toEqual({ auth: 'off' });
  expect(() => readConfig({ ...off, HOST: '0.0.0.0' })).toThrow(ConfigError);
  expect(() => readConfig({ ...off, NODE_ENV: 'production' })).toThrow(ConfigError);
});

test('the clock can be set ahead on a loopback address outside production, and nowhere else', () => {
  const ahead = { ...complete, CLOCK_OFFSET_MS: '3600000' };
  expect(readConfig(complete).clock.offsetMs).toBe(0);
  expect(readConfig(ahead).clock.offsetMs).toBe(3_600_000);
  expect(() => readConfig({ ...ahead, HOST: '0.0.0.0' })).toThrow('CLOCK_OFFSET_MS');
  expect(() => readConfig({ ...ahead, NODE_ENV: 'production' })).toThrow('CLOCK_OFFSET_MS');
});

test('a secret that is too short is refused', () => {
  expect(() => readConfig({ ...complete, STATUS_LINK_SECRET: 'short' })).toThrow('STATUS_LINK_SECRET');
});

test('senders get no mail unless told where it is sent through, and then it has an address that it comes from', () => {
  expect(readConfig(complete).mail).toBeNull();
  expect(readConfig({ ...complete, SMTP_URL: '', MAIL_FROM: 'bindeledd@uh.example.no' }).mail).toBeNull();
  const told = { ...complete, SMTP_URL: 'smtp://mail.example.no', MAIL_FROM: 'bindeledd@uh.example.no' };
  const open = { host: 'mail.example.no', port: 587, secure: false, login: null, from: told.MAIL_FROM };
  expect(readConfig(told).mail).toEqual(open);
  expect(readConfig({ ...told, SMTP_URL: 'smtps://ola:p%40ss@mail.example.no' }).mail).toEqual({
    ...open,
    ...{ port: 465, secure: true, login: { user: 'ola', password: 'p@ss' } },
  });
  expect(readConfig({ ...told, SMTP_URL: 'smtp://127.0.0.1:2525' }).mail).toMatchObject({ port: 2525 });
  expect(() => readConfig({ ...told, MAIL_FROM: undefined })).toThrow('MAIL_FROM');
  expect(() => readConfig({ ...told, MAIL_FROM: 'bindeledd' })).toThrow('MAIL_FROM');
  expect(() => readConfig({ ...told, SMTP_URL: 'https://mail.example.no' })).toThrow('SMTP_URL');
});

test('nobody looks in Microsoft Graph unless told where it is, and in chats only when told so too', () => {
  expect(readConfig(complete).graph).toBeNull();
  expect(readConfig({ ...complete, GRAPH_CHATS: 'on' }).graph).toBeNull();
  const told = { ...complete, GRAPH_URL: 'https://graph.microsoft.com/' };
  expect(readConfig(told).graph).toEqual({
    url: 'https://graph.microsoft.com',
    clientId: 'client',
    tokenUrl: 'https://login.microsoftonline.com/tenant/oauth2/v2.0/token',
    chats: false,
  });
  expect(readConfig({ ...told, GRAPH_CHATS: 'on' }).graph).toMatchObject({ chats: true });
  expect(readConfig({ ...told, BOT_AUTH: 'off' }).graph).toBeNull();
});
