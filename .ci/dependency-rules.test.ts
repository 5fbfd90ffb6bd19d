import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Every import rule is broken once, in a small tree made for it, and has to be caught: no rule goes quietly vacuous. */
const PLANTED: Record<string, { file: string; imports: string }[]> = {
  'domain-imports-only-domain': [{ file: 'bot/src/domain/claim/a.ts', imports: '../../storage/place.ts' }],
  'domain-uses-no-package-and-no-node': [
    { file: 'bot/src/domain/claim/b.ts', imports: 'zod' },
    { file: 'bot/src/domain/claim/c.ts', imports: 'node:fs' },
  ],
  'application-imports-domain': [{ file: 'bot/src/application/a.ts', imports: '../contract/place.ts' }],
  'application-uses-no-package-and-no-node': [{ file: 'bot/src/application/b.ts', imports: 'node:crypto' }],
  'storage-implements-ports': [{ file: 'bot/src/storage/a.ts', imports: '../application/place.ts' }],
  'doors-see-application': [{ file: 'bot/src/web/a.ts', imports: '../storage/place.ts' }],
  'one-door-never-opens-another': [
    { file: 'bot/src/web/b.ts', imports: '../teams/place.ts' },
    { file: 'bot/src/clock/a.ts', imports: '../web/place.ts' },
  ],
  'mail-implements-ports': [{ file: 'bot/src/mail/a.ts', imports: '../texts/place.ts' }],
  'documents-see-application': [{ file: 'bot/src/documents/a.ts', imports: '../storage/place.ts' }],
  'contract-needs-domain-only': [{ file: 'bot/src/contract/a.ts', imports: '../application/place.ts' }],
  'texts-need-domain-only': [{ file: 'bot/src/texts/a.ts', imports: '../web/place.ts' }],
  'tab-sees-contract-and-texts': [{ file: 'tab/src/a.ts', imports: '../../bot/src/application/place.ts' }],
  'tab-takes-only-types-of-the-contract': [
    { file: 'tab/src/b.ts', imports: '../../bot/src/contract/place.ts' },
  ],
  'nothing-shipped-knows-the-playground': [
    { file: 'bot/src/clock/b.ts', imports: '../../../playground/place.ts' },
  ],
  'botbuilder-stays-in-teams': [{ file: 'bot/src/web/c.ts', imports: 'botbuilder' }],
  'tables-sdk-stays-in-storage': [{ file: 'bot/src/web/sdk.ts', imports: '@azure/data-tables' }],
  'nodemailer-stays-in-mail': [{ file: 'bot/src/web/mail.ts', imports: 'nodemailer' }],
  'docx-stays-in-documents': [{ file: 'bot/src/web/docx.ts', imports: 'docx' }],
  'no-circular': [{ file: 'bot/src/web/back.ts', imports: './forth.ts' }],
  resolvable: [{ file: 'bot/src/web/g.ts', imports: './nowhere.ts' }],
};

type Report = { summary: { violations: { from: string; rule: { name: string } }[] } };

const root = process.cwd();
let tree: string;
let violations: Report['summary']['violations'];

beforeAll(() => {
  tree = mkdtempSync(join(tmpdir(), 'bindeledd-rules-'));
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(tree, file)), { recursive: true });
    writeFileSync(join(tree, file), text);
  };
  symlinkSync(join(root, 'node_modules'), join(tree, 'node_modules'));
  for (const file of ['.dependency-cruiser.cjs', 'tsconfig.json', 'package.json'])
    write(file, readFileSync(join(root, file), 'utf8'));
  for (const folder of ['storage', 'contract', 'application', 'teams', 'web', 'texts'])
    write(`bot/src/${folder}/place.ts`, 'export const place = 1;\n');
  write('bot/src/web/forth.ts', "export * from './back.ts';\n");
  write('playground/place.ts', 'export const place = 1;\n');
  for (const { file, imports } of Object.values(PLANTED).flat())
    write(file, `import * as found from '${imports}';\nconsole.log(found);\n`);
  violations = cruise();
});

afterAll(() => {
  rmSync(tree, { recursive: true, force: true });
});

function cruise(): Report['summary']['violations'] {
  const program = join(root, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs');
  const args = [
    program,
    'bot',
    'tab',
    'playground',
    '--config',
    '.dependency-cruiser.cjs',
    '--output-type',
    'json',
  ];
  try {
    return parse(execFileSync(process.execPath, args, { cwd: tree, maxBuffer: 1e8 }));
  } catch (error) {
    // It exits with the number of violations, which is what is wanted here.
    return parse((error as { stdout: Buffer }).stdout);
  }
}

function parse(output: Buffer): Report['summary']['violations'] {
  return (JSON.parse(output.toString()) as Report).summary.violations;
}

const rules = jest
  .requireActual<{ forbidden: { name: string }[] }>(join(root, '.dependency-cruiser.cjs'))
  .forbidden.map((rule) => rule.name);

test('there is a planted violation for every rule', () => {
  expect(Object.keys(PLANTED).sort()).toEqual([...rules].sort());
});

test.each(
  Object.entries(PLANTED).flatMap(([rule, plants]) => plants.map(({ file }) => [rule, file] as const)),
)('%s is caught in %s', (rule, file) => {
  expect(violations.filter((found) => found.from === file).map((found) => found.rule.name)).toContain(rule);
});
