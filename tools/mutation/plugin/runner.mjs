// A test runner for Stryker: the tests of this project in one process that loads them once.
// Jest loads every module anew for every test file, which for thousands of mutants takes days.
import {
  existsSync,
  globSync,
  readFileSync,
  realpathSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { keyOf } from './key.mjs';
import { distancesFrom, registerModules } from './modules.mjs';
import { createSuites } from './suite.mjs';

/** The checkout, whose mutants are named. */
const CHECKOUT = fileURLToPath(new URL('../../../', import.meta.url));
/** Tests that measure, try a thousand texts, or start a Redis: they take long, and say nothing that others do not. */
const SLOW = /growth|\btotal\b|redis|pass\/cost/;
const SEPARATOR = ' › ';
/** So long a mutant is tried, in milliseconds; what survives that is called survived. */
const LONGEST = 20_000;
/** Set where only some mutants count. */
const sample = process.env.MUTATION_SAMPLE
  ? new Set(JSON.parse(readFileSync(process.env.MUTATION_SAMPLE, 'utf8')))
  : null;

/** Tests that fail with no mutant, since they read the sources as text: left out, and named in this file. */
const LEFT_OUT = process.env.MUTATION_LEFT_OUT;
const MOST_LEFT_OUT = 20;
const leftOut = new Set();
/** Stryker's number for a test that passed. */
const SUCCESS = 0;

/** What the mutated sources ask; they share it with us. */
const mutated = {};
globalThis.__stryker__ = mutated;

function fakeTimers(root) {
  const require = createRequire(pathToFileURL(join(root, 'package.json')));
  const { ModernFakeTimers } = require('@jest/fake-timers');
  const config = { rootDir: root, fakeTimers: {} };
  const timers = new ModernFakeTimers({ config, global: globalThis });
  return {
    useFakeTimers: (options) => timers.useFakeTimers(options),
    useRealTimers: () => timers.useRealTimers(),
    advanceTimersByTime: (ms) => timers.advanceTimersByTime(ms),
    advanceTimersByTimeAsync: (ms) => timers.advanceTimersByTimeAsync(ms),
  };
}

/** Tests that build something need the packages beside the sources. */
function withPackages(root) {
  try {
    symlinkSync(realpathSync(join(CHECKOUT, 'node_modules')), join(root, 'node_modules'));
  } catch (error) {
    // Another process of this run was first.
    if (error.code !== 'EEXIST') throw error;
  }
}

class InProcessRunner {
  /** Stryker's copy of the checkout, in which it has put us by now. */
  root = process.cwd();
  files = globSync(process.env.MUTATION_TESTS.split(','), { cwd: this.root })
    .filter((file) => !SLOW.test(file))
    .sort();
  suites = createSuites(this.root);
  /** Tests of the files that were loaded, by the file's path. */
  loaded = new Map();
  distances = new Map();
  again = 0;

  constructor() {
    withPackages(this.root);
    const globals = { ...this.suites.globals, jest: fakeTimers(this.root) };
    Object.assign(globalThis, globals);
    registerModules(this.root, globals);
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async load(file, query = '') {
    const known = this.loaded.get(file);
    if (known && !query) return known;
    const url = pathToFileURL(join(this.root, file)).href;
    const tests = await this.suites.collect(() => import(url + query));
    for (const one of tests)
      Object.assign(one, { id: file + SEPARATOR + one.name, file: join(this.root, file) });
    const run = tests.filter((one) => !one.skip && !leftOut.has(one.id));
    if (!query) this.loaded.set(file, run);
    return run;
  }

  /** Runs everything once, with no mutant: what each test passes by is noted. */
  async dryRun() {
    const tests = [];
    const note = async (one, act) => {
      const start = performance.now();
      mutated.currentTestId = one.id;
      await act();
      const timeSpentMs = performance.now() - start;
      tests.push({ id: one.id, name: one.id, timeSpentMs, fileName: one.file, status: SUCCESS });
    };
    for (const file of this.files) {
      let left = await this.load(file);
      for (let failed = true; failed; ) {
        failed = await this.suites.run(left, note);
        mutated.currentTestId = undefined;
        if (!failed) break;
        leftOut.add(failed.test.id);
        if (leftOut.size > MOST_LEFT_OUT)
          return { status: 'error', errorMessage: `${failed.test.id}: ${failed.error?.stack}` };
        left = left.slice(left.indexOf(failed.test) + 1);
      }
    }
    writeFileSync(LEFT_OUT, JSON.stringify([...leftOut]));
    const { perTest = {}, ...rest } = mutated.mutantCoverage ?? { static: {} };
    for (const id of leftOut) delete perTest[id];
    return { status: 'complete', tests, mutantCoverage: { ...rest, perTest } };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, sandboxFileName }) {
    if (sample && !sample.has(keyOf(activeMutant, CHECKOUT)))
      return { status: 'error', errorMessage: 'It is not in the sample.' };
    const at = relative(this.root, sandboxFileName);
    // Another process may have made the run without mutants.
    if (existsSync(LEFT_OUT) && leftOut.size === 0)
      for (const id of JSON.parse(readFileSync(LEFT_OUT, 'utf8'))) leftOut.add(id);
    mutated.hitCount = hitLimit === undefined ? undefined : 0;
    mutated.hitLimit = hitLimit;
    try {
      return testFilter
        ? await this.tryLoaded(activeMutant.id, testFilter, at)
        : await this.tryFresh(activeMutant.id, at);
    } finally {
      mutated.activeMutant = undefined;
    }
  }

  /** The mutant becomes active in modules that are loaded: the tests that pass it by are left out. */
  async tryLoaded(id, testFilter, at) {
    const chosen = new Set(testFilter);
    const files = [...new Set(testFilter.map((one) => one.split(SEPARATOR)[0]))];
    // Loaded before it is active, so that it stays in no module.
    for (const file of files) await this.load(file);
    const own = (file) => this.loaded.get(file).filter((one) => chosen.has(one.id));
    const ranked = files.sort(
      (a, b) => this.rank(a, at) - this.rank(b, at) || own(a).length - own(b).length,
    );
    mutated.activeMutant = id;
    const result = await this.tryFiles(ranked, own);
    return result.status === 'killed' ? this.sure(result, own) : result;
  }

  /** A test that fails without the mutant too says nothing of it: an earlier one left something behind. */
  async sure(result, own) {
    mutated.activeMutant = undefined;
    const [id] = result.killedBy;
    const again = own(id.split(SEPARATOR)[0]).filter((one) => one.id === id);
    if (!(await this.suites.run(again))) return result;
    return { status: 'error', errorMessage: `Without the mutant it fails too: ${id}` };
  }

  /** The mutant is active while modules are loaded: all that import it are loaded anew, the nearest first. */
  async tryFresh(id, at) {
    this.again += 1;
    const near = this.files.filter((file) => this.rank(file, at) < Number.POSITIVE_INFINITY);
    mutated.activeMutant = id;
    return this.tryFiles(
      near.sort((a, b) => this.rank(a, at) - this.rank(b, at)),
      (file) => this.load(file, `?again=${this.again}`),
    );
  }

  /** Runs files until a test fails or the time is over. */
  async tryFiles(files, testsOf) {
    const start = performance.now();
    let nrOfTests = 0;
    for (const file of files) {
      if (performance.now() - start > LONGEST) break;
      const failed = await this.tryFile(file, testsOf);
      if (mutated.hitCount > mutated.hitLimit)
        return { status: 'timeout', reason: 'It never ends.' };
      nrOfTests += failed.count;
      if (!failed.error) continue;
      const failureMessage = `${failed.error?.message ?? failed.error}`.slice(0, 300);
      return { status: 'killed', killedBy: [failed.id], failureMessage, nrOfTests };
    }
    return { status: 'survived', nrOfTests };
  }

  /** Runs one; a file that cannot be loaded any more fails as well. */
  async tryFile(file, testsOf) {
    try {
      const tests = await testsOf(file);
      const failed = await this.suites.run(tests);
      return { count: tests.length, id: failed?.test.id ?? '', error: failed?.error ?? null };
    } catch (error) {
      return { count: 1, id: file, error };
    }
  }

  /** How far a test file is from a source: the one of its own place first, then by imports in between. */
  rank(file, at) {
    if (file === at.replace(/^src/, 'test').replace(/\.ts$/, '.test.ts')) return 0;
    if (!this.distances.has(file))
      this.distances.set(file, distancesFrom(join(this.root, file), this.root));
    return this.distances.get(file).get(at) ?? Number.POSITIVE_INFINITY;
  }
}

export const strykerPlugins = [
  { kind: 'TestRunner', name: 'in-process', injectableClass: InProcessRunner },
];
