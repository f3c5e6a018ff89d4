// Jest runs the TypeScript sources as ES modules, compiled by SWC; types are checked by tsc.
import { availableParallelism } from 'node:os';

const compiled = (tsx) => [
  '@swc/jest',
  {
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', tsx },
      transform: { react: { runtime: 'automatic', importSource: 'preact' } },
      experimental: { keepImportAttributes: true },
    },
    module: { type: 'es6' },
  },
];

export default {
  testEnvironment: 'node',
  // A machine may be busy; nothing here waits for a time.
  testTimeout: 240_000,
  // Some tests only wait, for a limit or for a process to count as dead: others run meanwhile.
  maxWorkers: Math.ceil(availableParallelism() * 1.5),
  // `npm run coverage`: of what runs in the tests' own processes; bundles that are started count nothing.
  coverageProvider: 'v8',
  collectCoverageFrom: ['src/**/*.ts'],
  coverageReporters: [['text', { skipFull: true, maxCols: 100 }], 'text-summary'],
  roots: ['<rootDir>/src', '<rootDir>/test', '<rootDir>/tools'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: { '^.+\\.ts$': compiled(false), '^.+\\.tsx$': compiled(true) },
};
