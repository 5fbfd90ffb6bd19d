import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import addFormats from 'ajv-formats';
import Ajv from 'ajv-draft-04';
import { fill, readEnvironmentFile } from '../infra/placeholders.ts';

type Command = { title: string; description: string };
type Manifest = {
  name: { short: string; full: string };
  description: { short: string; full: string };
  developer: { websiteUrl: string; privacyUrl: string; termsOfUseUrl: string };
  localizationInfo: { additionalLanguages: { languageTag: string; file: string }[] };
  icons: Record<string, string>;
  staticTabs: { entityId: string; name?: string; contentUrl?: string }[];
  configurableTabs: { configurationUrl: string }[];
  bots: { scopes: string[]; commandLists: { scopes: string[]; commands: Command[] }[] }[];
  composeExtensions: { commands: (Command & { parameters: Command[] })[] }[];
  supportsChannelFeatures?: string;
  authorization: { permissions: { resourceSpecific: { name: string; type: string }[] } };
  validDomains: string[];
};
type Texts = Record<string, string>;

const root = process.cwd();
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const schemas = 'node_modules/@microsoft/app-manifest/build/json-schemas/teams/v1.30';
const suffixes = ['.env.dev', '.env.local.example'].map(
  (file) => readEnvironmentFile(join(root, 'env', file)).values.APP_NAME_SUFFIX ?? '',
);
const longest = suffixes.reduce((a, b) => (b.length > a.length ? b : a), '');
const values = (suffix: string): Texts => ({
  TEAMS_APP_ID: '00000000-0000-4000-8000-000000000001',
  BOT_ID: '00000000-0000-4000-8000-000000000002',
  AAD_APP_CLIENT_ID: '00000000-0000-4000-8000-000000000003',
  APP_DOMAIN: 'app-bindeledd.azurewebsites.net',
  APP_NAME_SUFFIX: suffix,
});
const filled = (file: string, suffix = longest): unknown =>
  JSON.parse(fill(read(`appPackage/${file}`), values(suffix)));
const manifest = (suffix = longest): Manifest => filled('manifest.json', suffix) as Manifest;
const languageFiles = manifest().localizationInfo.additionalLanguages.map((language) => language.file);

/** What the schema of the kind has against a value; nothing when it is valid. */
function faults(kind: 'MicrosoftTeams' | 'MicrosoftTeams.Localization', value: unknown): string[] {
  const ajv = new Ajv.default({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats.default(ajv);
  const schema = JSON.parse(read(`${schemas}/${kind}.schema.json`).replace(/^\uFEFF/, '')) as object;
  const validate = ajv.compile(schema);
  validate(value);
  return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message ?? ''}`);
}

/** Every text a person reads, under the key the language files have for it. */
function texts(of: Manifest): Texts {
  const both = (key: string, { title, description }: Command): Texts => ({
    [`${key}.title`]: title,
    [`${key}.description`]: description,
  });
  const parts: Texts[] = [
    {
      'name.short': of.name.short,
      'name.full': of.name.full,
      'description.short': of.description.short,
      'description.full': of.description.full,
    },
    ...of.staticTabs.map(({ name }, tab): Texts =>
      name === undefined ? {} : { [`staticTabs[${tab}].name`]: name },
    ),
    ...(of.bots[0]?.commandLists ?? []).flatMap((list, l) =>
      list.commands.map((command, c) => both(`bots[0].commandLists[${l}].commands[${c}]`, command)),
    ),
    ...(of.composeExtensions[0]?.commands ?? []).flatMap((command, c) => [
      both(`composeExtensions[0].commands[${c}]`, command),
      ...command.parameters.map((parameter, p) =>
        both(`composeExtensions[0].commands[${c}].parameters[${p}]`, parameter),
      ),
    ]),
  ];
  return Object.assign({}, ...parts) as Texts;
}

describe('the manifest', () => {
  test.each(['', longest])('is valid with the suffix «%s»', (suffix) => {
    expect(faults('MicrosoftTeams', manifest(suffix))).toEqual([]);
  });

  test.each<[string, (of: Manifest) => object]>([
    ['a name that is too long', (of) => ({ ...of, name: { ...of.name, short: 'x'.repeat(31) } })],
    ['a scope that Teams does not know', (of) => ({ ...of, bots: [{ ...of.bots[0], scopes: ['teams'] }] })],
    ['a property that Teams does not know', (of) => ({ ...of, colour: '#0B4F5C' })],
    [
      'a permission without its type',
      (of) => ({
        ...of,
        authorization: { permissions: { resourceSpecific: [{ name: 'ChannelMessage.Read.Group' }] } },
      }),
    ],
    ['an id that is not filled in', (of) => ({ ...of, id: '${{TEAMS_APP_ID}}' })],
  ])('is not valid with %s', (_what, spoil) => {
    expect(faults('MicrosoftTeams', spoil(manifest()))).not.toEqual([]);
  });

  test('declares the channel features that uploading asks for and the schema does not', () => {
    expect(manifest().bots[0]?.scopes).toContain('team');
    expect(manifest().supportsChannelFeatures).toBe('tier1');
  });

  // ChatMessage.Read.Chat would be of no use: in a chat between a person and a bot it is not granted (decision 0016).
  test('asks to read the team’s channels, and for nothing else of a team', () => {
    expect(manifest().authorization.permissions.resourceSpecific).toEqual([
      { name: 'ChannelMessage.Read.Group', type: 'Application' },
    ]);
  });

  test('sends people only to the domain it declares', () => {
    const addresses = JSON.stringify({ ...manifest(), $schema: '' }).match(/https:\/\/[^/"]+/g) ?? [];
    expect(addresses.length).toBeGreaterThan(4);
    expect([...new Set(addresses)]).toEqual(manifest().validDomains.map((domain) => `https://${domain}`));
  });

  test('shows the tab under /tab/, and configures a channel’s tab in /tab/config.html', () => {
    const paths = [
      ...manifest().staticTabs.map((tab) => tab.contentUrl),
      manifest().configurableTabs[0]?.configurationUrl,
    ];
    expect(paths.filter((url) => url !== undefined).map((url) => new URL(url).pathname)).toEqual([
      '/tab/',
      '/tab/config.html',
    ]);
  });
});

describe.each(languageFiles)('the language file %s', (file) => {
  test('is valid', () => {
    expect(faults('MicrosoftTeams.Localization', filled(file))).toEqual([]);
  });

  test('has each text of the manifest, and no other', () => {
    const { $schema, ...translated } = filled(file) as Texts;
    expect($schema).toContain('/v1.30/');
    expect(Object.keys(translated).sort()).toEqual(Object.keys(texts(manifest())).sort());
    expect(Object.values(translated).filter((each) => each.trim() === '')).toEqual([]);
  });

  test('keeps the name of the app, with its suffix', () => {
    expect((filled(file) as Texts)['name.short']).toBe(manifest().name.short);
  });

  test('is not valid with a text that is too long', () => {
    const spoilt = { ...(filled(file) as Texts), 'description.short': 'x'.repeat(81) };
    expect(faults('MicrosoftTeams.Localization', spoilt)).not.toEqual([]);
  });
});

test('names and short descriptions are within Teams’ limits in every language, with the longest suffix', () => {
  const all = [texts(manifest()), ...languageFiles.map((file) => filled(file) as Texts)];
  expect(longest).not.toBe('');
  for (const each of all) {
    expect(each['name.short']?.length).toBeLessThanOrEqual(30);
    expect(each['name.full']?.length).toBeLessThanOrEqual(100);
    expect(each['description.short']?.length).toBeLessThanOrEqual(80);
    expect(each['description.full']?.length).toBeLessThanOrEqual(4000);
  }
});

test('the commands are those the bot understands, in each language', () => {
  const titles = (of: Texts): string[] =>
    Object.entries(of).flatMap(([key, title]) => (/^bots.*title$/.test(key) ? [title] : []));
  const bokmal = ['ny henvendelse', 'status', 'hjelp', 'hjelp', 'lederforum her'];
  expect(titles(texts(manifest()))).toEqual(bokmal);
  expect(titles(filled('nn-no.json') as Texts)).toEqual(['ny førespurnad', ...bokmal.slice(1)]);
  expect(titles(filled('en.json') as Texts)).toEqual(bokmal);
});
