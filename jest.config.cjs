// Tests must not depend on the machine's zone: this one is neither Finland's nor UTC, and changes its clocks on other nights.
process.env.TZ = 'America/Los_Angeles';

/** Packages that are published as ES modules only; jest runs CommonJS, so they go through the transformer as our own code does. */
const esModulesOnly = [
  '@nodable/entities',
  'anynum',
  'bundle-name',
  'd3-[a-z-]+',
  'data-uri-to-buffer',
  'default-browser',
  'default-browser-id',
  'define-lazy-prop',
  'fetch-blob',
  'filename-reserved-regex',
  'filenamify',
  'formdata-polyfill',
  'internmap',
  'is-docker',
  'is-in-ssh',
  'is-inside-container',
  'is-wsl',
  'jose',
  'node-fetch',
  'open',
  'powershell-utils',
  'run-applescript',
  'strip-bom',
  'strnum',
  'temporal-polyfill',
  'temporal-utils',
  'wouter',
  'wsl-utils',
  'xml-naming',
];

const transformer = [
  '@swc/jest',
  {
    jsc: {
      target: 'es2023',
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
    },
    module: { type: 'commonjs' },
    sourceMaps: 'inline',
  },
];

const project = (displayName, settings) => ({
  displayName,
  rootDir: __dirname,
  transform: { '\\.(ts|tsx|js|mjs)$': transformer },
  transformIgnorePatterns: [`/node_modules/(?!(${esModulesOnly.join('|')})/)`],
  moduleNameMapper: { '^@kaselo/bot/contract/(.*)$': '<rootDir>/bot/src/contract/$1' },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/bot/dist/', '<rootDir>/tab/dist/'],
  ...settings,
});

module.exports = {
  maxWorkers: 2,
  testTimeout: 30_000,
  reporters: ['default', '<rootDir>/scripts/lib/countReporter.cjs'],
  projects: [
    project('bot', {
      testEnvironment: 'node',
      testMatch: ['<rootDir>/bot/src/**/*.test.ts', '<rootDir>/bot/test/**/*.test.ts'],
    }),
    project('tab', {
      testEnvironment: '<rootDir>/tab/test/setup/browserLike.ts',
      setupFiles: ['<rootDir>/tab/test/setup/missingInJsdom.ts'],
      testMatch: ['<rootDir>/tab/src/**/*.test.{ts,tsx}', '<rootDir>/tab/test/unit/**/*.test.{ts,tsx}'],
    }),
    project('browser', {
      testEnvironment: 'node',
      runner: '<rootDir>/scripts/lib/oneAtATimeRunner.cjs',
      setupFilesAfterEnv: ['<rootDir>/tab/test/setup/patience.ts'],
      testMatch: ['<rootDir>/tab/test/browser/**/*.test.ts'],
    }),
  ],
};
