/**
 * The schema of these yml files is not in any package of ours (it comes with the toolkit's CLI, 445 MB), so
 * what is checked here is what we rely on: the steps, their order, their files and their variables.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse, parseDocument } from 'yaml';
import { readConfig } from '../bot/src/config.ts';
import { readBicep } from './bicep-reader.ts';
import { fill, namesIn, readEnvironmentFile } from './placeholders.ts';

type Step = {
  uses: string;
  with: Record<string, unknown> & { envs?: Record<string, string | number>; target?: string };
  writeToEnvironmentFile?: Record<string, string>;
};
type Project = { version: string; environmentFolderPath: string } & Partial<Record<Lifecycle, Step[]>>;
type Lifecycle = (typeof lifecycles)[number];

const lifecycles = ['provision', 'deploy', 'publish'] as const;
const environments = {
  'teamsapp.yml': '.env.dev',
  'teamsapp.local.yml': '.env.local.example',
  'teamsapp.testtool.yml': '.env.testtool',
};
const names = Object.keys(environments) as (keyof typeof environments)[];
const root = process.cwd();
const text = (path: string): string => readFileSync(join(root, path), 'utf8');
const project = (name: string): Project => parse(text(name)) as Project;
const stepsOf = (of: Project): Step[] => lifecycles.flatMap((lifecycle) => of[lifecycle] ?? []);
const paths = (step: Step): string[] =>
  [...JSON.stringify(step.with).matchAll(/"(?:manifestPath|path|parameters|ignoreFile)":"([^"]+)"/g)].map(
    (match) => match[1] ?? '',
  );

/** Asked for by the toolkit when they are empty. */
const asked = ['AZURE_SUBSCRIPTION_ID', 'AZURE_RESOURCE_GROUP_NAME'];
/** Made by aadApp/update itself, for the permission in the Entra manifest. */
const madeByUpdate = 'AAD_APP_ACCESS_AS_USER_PERMISSION_ID';

/** What a step reads: itself, the files it names, and the language files beside a Teams manifest. */
function textOf(step: Step): string {
  const named = paths(step).filter((path) => path.endsWith('.json'));
  const languages = named
    .filter((path) => path.endsWith('appPackage/manifest.json'))
    .flatMap((path) => readdirSync(join(root, dirname(path))).map((file) => join(dirname(path), file)))
    .filter((path) => path.endsWith('.json'));
  return [JSON.stringify(step.with), ...[...named, ...languages].map(text)].join('\n');
}

async function givenBy(step: Step): Promise<string[]> {
  const outputs = step.uses === 'arm/deploy' ? (await readBicep(text('infra/azure.bicep'))).outputs : [];
  return [...Object.values(step.writeToEnvironmentFile ?? {}), ...outputs.map((output) => output.name)];
}

/** The placeholders that nothing fills at the time a step wants them. */
async function unfilled(name: keyof typeof environments): Promise<string[]> {
  const { values, secrets } = readEnvironmentFile(join(root, 'env', environments[name]));
  const filled = Object.keys(values).filter((key) => values[key] !== '' || asked.includes(key));
  const known = new Set([...filled, ...secrets]);
  const missing: string[] = [];
  for (const step of stepsOf(project(name))) {
    if (step.uses === 'aadApp/update') known.add(madeByUpdate);
    missing.push(
      ...namesIn(textOf(step))
        .filter((used) => !known.has(used))
        .map((used) => `${step.uses}: ${used}`),
    );
    for (const given of await givenBy(step)) known.add(given);
  }
  return missing;
}

describe.each(names)('%s', (name) => {
  test('is YAML without errors, of a version the toolkit knows', () => {
    expect(parseDocument(text(name)).errors).toEqual([]);
    expect(project(name)).toMatchObject({ version: 'v1.11', environmentFolderPath: './env' });
    expect(text(name)).toContain('/v1.11/yaml.schema.json');
  });

  test('every step says which action it uses and with what', () => {
    const steps = stepsOf(project(name));
    expect(steps).not.toEqual([]);
    for (const step of steps) {
      expect(step.uses).toMatch(/^[a-zA-Z]+\/[a-zA-Z]+$/);
      expect(Object.keys(step.with)).not.toEqual([]);
    }
  });

  test('every file it names is there', () => {
    const named = stepsOf(project(name)).flatMap(paths);
    expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  test('every placeholder is filled when a step comes to it', async () => {
    expect(await unfilled(name)).toEqual([]);
  });

  test('a secret is kept under a name that begins with SECRET_', () => {
    const written = stepsOf(project(name)).flatMap((step) =>
      Object.entries(step.writeToEnvironmentFile ?? {}),
    );
    const secrets = written.filter(([what]) => /secret|password/i.test(what)).map(([, variable]) => variable);
    expect(secrets.filter((variable) => !variable.startsWith('SECRET_'))).toEqual([]);
    expect(secrets.length > 0).toBe(name === 'teamsapp.local.yml');
  });

  test('every npm script it runs is ours', () => {
    const { scripts } = JSON.parse(text('package.json')) as { scripts: Record<string, string> };
    const run = [...text(name).matchAll(/args: run (\S+)/g)].map((match) => match[1]);
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(run));
  });
});

describe('the settings written for a server on one’s own machine', () => {
  const written = (name: string): Record<string, string> => {
    const step = stepsOf(project(name)).find((each) => each.uses === 'file/createOrUpdateEnvironmentFile');
    const envs = Object.entries(step?.with.envs ?? {}).map(([key, value]) => [key, String(value)]);
    return Object.fromEntries(envs) as Record<string, string>;
  };

  test('are accepted by the server, for real Teams through a tunnel', () => {
    const settings = written('teamsapp.local.yml');
    const sample = Object.fromEntries(
      namesIn(JSON.stringify(settings)).map((name) => [name, name.toLowerCase().repeat(3)]),
    );
    const { values } = readEnvironmentFile(join(root, 'env/.env.local.example'));
    const filled = JSON.parse(fill(JSON.stringify(settings), { ...sample, ...values })) as Record<
      string,
      string
    >;
    expect(readConfig(filled)).toMatchObject({
      host: '127.0.0.1',
      publicUrl: values.APP_ENDPOINT,
      bot: { auth: 'on', type: 'SingleTenant', password: sample.SECRET_BOT_PASSWORD },
    });
  });

  test('are accepted for the Agents Playground, without sign-in and only on a loopback address', () => {
    const settings = written('teamsapp.testtool.yml');
    expect(readConfig(settings)).toMatchObject({ host: '127.0.0.1', bot: { auth: 'off' } });
    expect(() => readConfig({ ...settings, HOST: '0.0.0.0' })).toThrow('BOT_AUTH');
    expect(() => readConfig({ ...settings, NODE_ENV: 'production' })).toThrow('BOT_AUTH');
  });

  test('are kept out of git', () => {
    const targets = names.flatMap((name) => stepsOf(project(name)).map((step) => step.with.target ?? ''));
    expect(targets.filter((target) => target !== '' && !target.startsWith('./.localConfigs'))).toEqual([]);
    expect(text('.gitignore').split('\n')).toEqual(
      expect.arrayContaining(['.localConfigs*', 'env/.env.local', 'env/.env.*.user']),
    );
  });
});

test('no environment file in git holds a secret', () => {
  for (const file of Object.values(environments)) {
    const { values } = readEnvironmentFile(join(root, 'env', file));
    expect(Object.keys(values).filter((name) => name.startsWith('SECRET_'))).toEqual([]);
  }
});

test('to Azure go the server, the built tab and the packages, and nothing by accident', () => {
  const rules = text('.webappignore')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  expect(rules[0]).toBe('/*');
  expect(rules.filter((rule) => rule.startsWith('!'))).toEqual([
    '!/bot',
    '!/tab',
    '!/node_modules',
    '!/package.json',
    '!/bot/src',
    '!/tab/dist',
  ]);
});
