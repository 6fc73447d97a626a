// One project per level of test; `npm test` runs them all, `npx jest --selectProjects unit libs/kernel` a part.
const common = {
  testEnvironment: 'node',
  rootDir: import.meta.dirname,
  moduleFileExtensions: ['ts', 'js', 'mjs', 'cjs', 'json', 'node'],
  transform: { '^.+\\.(ts|js|mjs)$': '<rootDir>/test/support/swc-transformer.cjs' },
  transformIgnorePatterns: [],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.data/', '<rootDir>/architecture/fixtures/'],
  moduleNameMapper: {
    '^@coopera/([^/]+)$': '<rootDir>/libs/$1/src/index.ts',
    '^@coopera/([^/]+)/testing$': '<rootDir>/libs/$1/testing/index.ts',
    '^@coopera/([^/]+)/([^/]+)$': '<rootDir>/libs/$1/src/$2/index.ts',
  },
};
const level = (displayName, testMatch, more = {}) => ({ ...common, displayName, testMatch, ...more });

export default {
  testTimeout: 90_000,
  projects: [
    level('unit', ['<rootDir>/libs/**/*.spec.ts', '<rootDir>/apps/*/src/**/*.spec.ts']),
    level('architecture', ['<rootDir>/architecture/*.spec.ts']),
    level('medium', ['<rootDir>/libs/**/*.medium-spec.ts']),
    level('e2e', ['<rootDir>/test/e2e/*.e2e-spec.ts', '<rootDir>/test/chaos/*.e2e-spec.ts']),
  ],
};
