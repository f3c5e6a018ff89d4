// Jest runs the TypeScript sources as ES modules, compiled by SWC; types are checked by tsc.
export default {
  testEnvironment: 'node',
  // A machine may be busy; nothing here waits for a time.
  testTimeout: 240_000,
  // Jest leaves a core free; on two that would be half the machine.
  maxWorkers: '100%',
  roots: ['<rootDir>/test', '<rootDir>/tools'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript' },
          experimental: { keepImportAttributes: true },
        },
        module: { type: 'es6' },
      },
    ],
  },
};
