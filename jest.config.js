/** Three sets: unit (no I/O), store (real Table protocol), doors (real HTTP, signed tokens); tab components in a DOM. */
const swc = [
  '@swc/jest',
  {
    jsc: {
      target: 'es2023',
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
    },
    module: { type: 'commonjs' },
  },
];
const base = { rootDir: '.', transform: { '^.+\\.(tsx?|mjs)$': swc }, testEnvironment: 'node' };
const withStore = {
  globalSetup: '<rootDir>/bot/test/jest-store.ts',
  globalTeardown: '<rootDir>/bot/test/jest-store-stop.ts',
};

export default {
  testTimeout: 30_000,
  projects: [
    {
      ...base,
      displayName: 'unit',
      testMatch: [
        '<rootDir>/bot/src/**/*.test.ts',
        '<rootDir>/{appPackage,infra,playground}/**/*.test.ts',
        '<rootDir>/.ci/*.test.ts',
      ],
    },
    { ...base, ...withStore, displayName: 'store', testMatch: ['<rootDir>/bot/test/store/**/*.test.ts'] },
    { ...base, ...withStore, displayName: 'doors', testMatch: ['<rootDir>/bot/test/doors/**/*.test.ts'] },
    {
      ...base,
      displayName: 'tab',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/tab/{src,public-page}/**/*.test.{ts,tsx}'],
    },
  ],
};
