// What is mutated: what decides about a release is tried whole, of the rest a sample.

/** Tests that the mutants are tried by: those that run in the process itself. */
const UNIT = ['core', 'language', 'collect', 'github', 'cli', 'action', 'app'];
const tests = (folders) => folders.map((folder) => `test/${folder}/**/*.test.ts`);

const DECIDING = ['src/core/release/', 'src/core/incident/ledger/'];
const isDeciding = (file) => DECIDING.some((folder) => file.startsWith(folder));

/** By name: which files, which tests, how many mutants (null: all), and the score that is wanted, in percent. */
export const PARTS = {
  deciding: {
    holds: isDeciding,
    tests: tests(['core', 'collect', 'action']),
    count: null,
    wanted: 80,
  },
  elsewhere: {
    holds: (file) => !isDeciding(file),
    tests: tests(UNIT),
    count: 1_000,
    wanted: 70,
  },
};
