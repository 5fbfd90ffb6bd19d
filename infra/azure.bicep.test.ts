import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig } from '../bot/src/config.ts';
import { type BicepFile, type BicepValue, readBicep } from './bicep-reader.ts';
import { namesIn } from './placeholders.ts';

const files = ['azure.bicep', 'monitoring.bicep'];
const text = (name: string): string => readFileSync(join(process.cwd(), 'infra', name), 'utf8');
const main = text('azure.bicep');
const guid = (last: number): string => `00000000-0000-4000-8000-00000000000${last}`;
const known = {
  'webApp.properties.defaultHostName': 'app-bindeledd.azurewebsites.net',
  'storage.properties.primaryEndpoints.table': 'https://stbindeledd.table.core.windows.net/',
  'identity.properties.clientId': guid(1),
  'identity.properties.tenantId': guid(2),
  aadAppClientId: guid(3),
  aadAppTenantId: guid(2),
  teamsAppId: guid(4),
  graphChats: 'off',
  statusLinkSecret: 'x'.repeat(32),
  "smtpUrl == 'none' ? '' : smtpUrl": 'smtps://mailer:secret@mail.example.no',
  "mailFrom == 'none' ? '' : mailFrom": 'bindeledd@uh.example.no',
};

type Properties = Record<string, BicepValue>;
const asObject = (value: BicepValue | undefined): Properties => {
  if (typeof value !== 'object' || Array.isArray(value)) throw new Error('Not an object.');
  return value;
};
const resource = (file: BicepFile, name: string): Properties => {
  const found = file.resources.find((each) => each.name === name);
  if (!found) throw new Error(`No resource is called ${name}.`);
  return asObject(found.value);
};
const propertiesOf = (file: BicepFile, name: string): Properties => asObject(resource(file, name).properties);
const settings = async (): Promise<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(propertiesOf(await readBicep(main, known), 'webAppSettings')).map(([name, value]) => [
      name,
      typeof value === 'string' ? value : '',
    ]),
  );

/** What Azure or a library reads, not our configuration. */
const platformSettings = [
  'AZURE_CLIENT_ID',
  'WEBSITE_RUN_FROM_PACKAGE',
  'SCM_DO_BUILD_DURING_DEPLOYMENT',
  'WEBSITES_CONTAINER_STOP_TIME_LIMIT',
];

describe('the Bicep files', () => {
  test.each(files)('%s has no syntax error', async (name) => {
    expect((await readBicep(text(name))).errors).toEqual([]);
  });

  test.each([
    [
      'a brace that closes nothing',
      (source: string) => source.replace('httpsOnly: true\n', 'httpsOnly: true\n  {\n'),
    ],
    [
      'a parameter without its equals sign',
      (source: string) => source.replace("string = 'B1'", "string 'B1'"),
    ],
    ['a text that does not end', (source: string) => source.replace("kind: 'StorageV2'", "kind: 'StorageV2")],
  ])('broken Bicep is caught: %s', async (_what, spoil) => {
    expect(spoil(main)).not.toBe(main);
    expect((await readBicep(spoil(main))).errors).not.toEqual([]);
  });

  test('every parameter says what it is for', async () => {
    const parameters = await Promise.all(files.map(async (name) => (await readBicep(text(name))).parameters));
    expect(parameters.flat().length).toBeGreaterThan(10);
    expect(parameters.flat().filter((each) => !each.decorators.join().includes('@description'))).toEqual([]);
  });

  test('a module gets exactly the parameters it asks for, from a file that exists', async () => {
    for (const module of (await readBicep(main)).modules) {
      const asked = (await readBicep(text(module.of))).parameters.map((each) => each.name);
      expect(Object.keys(asObject(asObject(module.value).params)).sort()).toEqual(asked.sort());
    }
  });
});

describe('the parameters file', () => {
  const given = JSON.parse(text('azure.parameters.json')) as {
    parameters: Record<string, { value: string }>;
  };

  test('gives every parameter that has no default, and none that is unknown', async () => {
    const { parameters } = await readBicep(main);
    const names = Object.keys(given.parameters);
    expect(parameters.map((each) => each.name)).toEqual(expect.arrayContaining(names));
    const needed = parameters.filter((each) => each.value === undefined).map((each) => each.name);
    expect(names).toEqual(expect.arrayContaining(needed));
  });

  test('a value that comes from a secret goes to a secure parameter, and only there', async () => {
    const secret = Object.entries(given.parameters).filter(([, { value }]) =>
      namesIn(value).some((name) => name.startsWith('SECRET_')),
    );
    const secure = (await readBicep(main)).parameters.filter((each) => each.decorators.includes('@secure()'));
    expect(secret.map(([name]) => name)).toEqual(secure.map((each) => each.name));
    expect(secure).not.toEqual([]);
  });

  test('no output carries a secret', async () => {
    const { outputs } = await readBicep(main);
    expect(outputs.filter((each) => /secret|key|password/i.test(each.source))).toEqual([]);
  });
});

describe('the tables', () => {
  test('stand in three zones, and no shared key opens them', async () => {
    const storage = resource(await readBicep(main), 'storage');
    expect(storage.kind).toBe('StorageV2');
    expect(storage.sku).toEqual({ name: 'Standard_ZRS' });
    expect(storage.properties).toMatchObject({
      allowSharedKeyAccess: false,
      allowBlobPublicAccess: false,
      minimumTlsVersion: 'TLS1_2',
      supportsHttpsTrafficOnly: true,
    });
  });

  test('open for the server’s identity with the role Storage Table Data Contributor', async () => {
    const file = await readBicep(main);
    expect(resource(file, 'tableRole')).toMatchObject({
      scope: '<storage>',
      properties: { principalId: '<identity.properties.principalId>', principalType: 'ServicePrincipal' },
    });
    expect(propertiesOf(file, 'tableRole').roleDefinitionId).toContain('tableDataContributor');
    expect(main).toContain("var tableDataContributor = '0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3'");
  });

  test('are the five that the server uses', () => {
    const list = /var tableNames = \[([^\]]*)\]/.exec(main)?.[1] ?? '';
    expect(list.match(/[a-z]+/g)).toEqual(['cases', 'people', 'register', 'views', 'conversations']);
  });
});

describe('the web app', () => {
  test('starts the server on Node 24, and asks it whether it is ready', async () => {
    expect(propertiesOf(await readBicep(main), 'webApp')).toMatchObject({
      httpsOnly: true,
      siteConfig: {
        linuxFxVersion: 'NODE|24-lts',
        appCommandLine: 'node bot/src/main.ts',
        healthCheckPath: '/readyz',
        alwaysOn: true,
      },
    });
  });

  test('has settings that the server accepts', async () => {
    const given = await settings();
    expect(Object.values(given).filter((value) => value.includes('<'))).toEqual([]);
    expect(readConfig({ ...given, PORT: '8080' })).toMatchObject({
      production: true,
      host: '0.0.0.0',
      port: 8080,
      publicUrl: 'https://app-bindeledd.azurewebsites.net',
      tables: { endpoint: 'https://stbindeledd.table.core.windows.net' },
      bot: { auth: 'on', type: 'UserAssignedMSI', appId: guid(1), tenantId: guid(2) },
      graph: { url: 'https://graph.microsoft.com', clientId: guid(3), chats: false },
      signIn: { audiences: [guid(3), `api://app-bindeledd.azurewebsites.net/${guid(3)}`] },
      teamsAppId: guid(4),
      statusLinkSecret: known.statusLinkSecret,
      mail: { host: 'mail.example.no', port: 465, from: 'bindeledd@uh.example.no' },
    });
  });

  test.each([
    'TABLES_ENDPOINT',
    'BOT_ID',
    'BOT_TENANT_ID',
    'AAD_APP_CLIENT_ID',
    'AAD_APP_TENANT_ID',
    'STATUS_LINK_SECRET',
  ])('would not start without %s', async (name) => {
    const given = await settings();
    expect(() => readConfig({ ...given, [name]: undefined })).toThrow(name);
  });

  test('has no setting that nobody reads', async () => {
    const config = readFileSync(join(process.cwd(), 'bot/src/config.ts'), 'utf8');
    const read = [...config.matchAll(/^ {2}([A-Z_]+): /gm)].map((match) => match[1]);
    expect([...read, ...platformSettings]).toEqual(expect.arrayContaining(Object.keys(await settings())));
  });

  test('has no password: it is its managed identity towards the tables and towards Teams', async () => {
    const given = await settings();
    expect(given.AZURE_CLIENT_ID).toBe(given.BOT_ID);
    expect(Object.keys(given).filter((name) => /PASSWORD|CONNECTION_STRING|ACCOUNT_KEY/.test(name))).toEqual(
      [],
    );
    expect(propertiesOf(await readBicep(main, known), 'bot')).toMatchObject({
      msaAppType: 'UserAssignedMSI',
      msaAppId: given.BOT_ID,
      msaAppTenantId: given.BOT_TENANT_ID,
      msaAppMSIResourceId: '<identity.id>',
      endpoint: `${given.PUBLIC_URL ?? ''}/api/messages`,
    });
  });
});

test('no log keeps the addresses that senders open: a status link is a key', async () => {
  const source = text('monitoring.bicep');
  const file = await readBicep(source);
  const categories = JSON.stringify(propertiesOf(file, 'webAppDiagnostics').logs);
  expect(categories).toContain('AppServiceConsoleLogs');
  expect(categories).not.toContain('AppServiceHTTPLogs');
});
