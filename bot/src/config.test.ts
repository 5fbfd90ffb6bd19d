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

test('a secret that is too short is refused', () => {
  expect(() => readConfig({ ...complete, STATUS_LINK_SECRET: 'short' })).toThrow('STATUS_LINK_SECRET');
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
