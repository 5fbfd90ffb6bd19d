/** The import rules of docs/architecture.md. A test plants a violation of each and sees it caught. */
const source = (path) => ({ path, pathNot: '\\.test\\.tsx?$' });
const parts = '^(bot|tab|playground)/';
const only = (name, from, allowed) => ({
  name,
  severity: 'error',
  from: source(from),
  to: { path: parts, pathNot: allowed },
});

module.exports = {
  forbidden: [
    only('domain-imports-only-domain', '^bot/src/domain/', ['^bot/src/domain/']),
    {
      name: 'domain-uses-no-package-and-no-node',
      severity: 'error',
      from: source('^bot/src/domain/'),
      to: { dependencyTypes: ['npm', 'npm-dev', 'core'] },
    },
    only('application-imports-domain', '^bot/src/application/', ['^bot/src/(application|domain)/']),
    {
      name: 'application-uses-no-package-and-no-node',
      severity: 'error',
      from: source('^bot/src/application/'),
      to: { dependencyTypes: ['npm', 'npm-dev', 'core'] },
    },
    only('storage-implements-ports', '^bot/src/storage/', [
      '^bot/src/(storage|domain|application/ports)/',
      '^bot/src/config\\.ts$',
    ]),
    only('doors-see-application', '^bot/src/(teams|web|clock)/', [
      '^bot/src/(teams|web|clock|application|domain|contract|texts)/',
      '^bot/src/config\\.ts$',
    ]),
    {
      name: 'one-door-never-opens-another',
      severity: 'error',
      from: source('^bot/src/(teams|web|clock)/'),
      to: { path: '^bot/src/(teams|web|clock)/', pathNot: '^bot/src/$1/' },
    },
    only('mail-implements-ports', '^bot/src/mail/', [
      '^bot/src/(mail|domain|application/ports)/',
      '^bot/src/config\\.ts$',
    ]),
    only('documents-see-application', '^bot/src/documents/', [
      '^bot/src/(documents|application|domain|texts)/',
    ]),
    only('contract-needs-domain-only', '^bot/src/contract/', ['^bot/src/(contract|domain)/']),
    only('texts-need-domain-only', '^bot/src/texts/', ['^bot/src/(texts|domain)/']),
    only('tab-sees-contract-and-texts', '^tab/', ['^tab/', '^bot/src/(contract|texts|domain)/']),
    {
      name: 'tab-takes-only-types-of-the-contract',
      severity: 'error',
      from: source('^tab/'),
      to: { path: '^bot/src/contract/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'nothing-shipped-knows-the-playground',
      severity: 'error',
      from: { path: '^(bot/src|tab)/' },
      to: { path: '^playground/' },
    },
    {
      name: 'botbuilder-stays-in-teams',
      severity: 'error',
      from: { path: '^bot/src/', pathNot: '^bot/src/teams/' },
      to: { path: '(^|/)node_modules/(botbuilder|botframework|adaptivecards)' },
    },
    {
      name: 'tables-sdk-stays-in-storage',
      severity: 'error',
      from: { path: '^bot/src/', pathNot: '^bot/src/storage/' },
      to: { path: '(^|/)node_modules/@azure/data-tables' },
    },
    {
      name: 'nodemailer-stays-in-mail',
      severity: 'error',
      from: { path: '^bot/src/', pathNot: '^bot/src/mail/' },
      to: { path: '(^|/)node_modules/nodemailer' },
    },
    {
      name: 'docx-stays-in-documents',
      severity: 'error',
      from: { path: '^bot/src/', pathNot: '^bot/src/documents/' },
      to: { path: '(^|/)node_modules/docx/' },
    },
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(tab|playground/host)/dist/' },
    tsPreCompilationDeps: 'specify',
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
    },
  },
};
