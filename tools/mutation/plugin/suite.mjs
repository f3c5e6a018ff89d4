// The globals of a test file, by jest's own parts: what is described is collected, and can be run many times.
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const HOOKS = ['beforeAll', 'afterAll', 'beforeEach', 'afterEach'];

/** The suites that hold a test, outermost first. */
function chainOf(suite) {
  return suite ? [...chainOf(suite.parent), suite] : [];
}

/**
 * @param {string} root folder whose node_modules has jest.
 * @returns {{ globals: object, collect(load: () => Promise<void>): Promise<Test[]>, run(tests: Test[], told: (test: Test) => object): Promise<void> }}
 */
export function createSuites(root) {
  const require = createRequire(pathToFileURL(`${root}/package.json`));
  const { bind } = require('jest-each');
  const { expect } = require('expect');
  const nock = require('nock');
  let current;
  let tests;

  function open(name, parent, skip) {
    return { name, parent, skip, ...Object.fromEntries(HOOKS.map((hook) => [hook, []])) };
  }
  function addSuite(skip) {
    return (name, body) => {
      const above = current;
      current = open(`${name}`, above, skip || above.skip);
      body();
      current = above;
    };
  }
  function addTest(skip) {
    return (name, body) => {
      const names = [...chainOf(current).slice(1), { name }].map((one) => one.name);
      tests.push({ name: names.join(' '), body, suite: current, skip: skip || current.skip });
    };
  }
  /** `describe` or `test`, with the variants that jest gives it. */
  function withVariants(add) {
    const [plain, skip] = [add(false), add(true)];
    return Object.assign(plain, {
      each: bind(plain, false),
      skip: Object.assign(skip, { each: bind(skip, false) }),
    });
  }
  const hooks = HOOKS.map((hook) => [hook, (body) => current[hook].push(body)]);
  const test = withVariants(addTest);
  const globals = {
    describe: withVariants(addSuite),
    test,
    it: test,
    expect,
    ...Object.fromEntries(hooks),
  };

  /** The tests of a file, in its order. Two of one name get a number. */
  async function collect(load) {
    current = open('', null, false);
    tests = [];
    await load();
    const seen = new Map();
    for (const one of tests) {
      const count = (seen.get(one.name) ?? 0) + 1;
      seen.set(one.name, count);
      if (count > 1) one.name = `${one.name} (${count})`;
    }
    return tests;
  }

  const each = async (bodies) => {
    for (const body of bodies) await body();
  };
  async function runOne({ body, suite }) {
    const chain = chainOf(suite);
    try {
      await each(chain.flatMap(({ beforeEach }) => beforeEach));
      await body();
    } finally {
      await each(chain.toReversed().flatMap(({ afterEach }) => afterEach));
    }
  }

  /** Runs tests of one file until one fails. @returns {Promise<{ test: object, error: unknown } | null>} the failure. */
  async function run(chosen, around = (_, act) => act()) {
    let entered = [];
    let at = chosen[0];
    // Jest gives each file modules of its own; these requests are intercepted for all.
    nock.cleanAll();
    if (!nock.isActive()) nock.activate();
    const leave = async (keep) => {
      for (const suite of entered.filter((one) => !keep.includes(one)).reverse())
        await each(suite.afterAll);
      entered = entered.filter((one) => keep.includes(one));
    };
    try {
      for (const one of chosen) {
        at = one;
        const chain = chainOf(one.suite);
        await leave(chain);
        for (const suite of chain.filter((one) => !entered.includes(one))) {
          entered.push(suite);
          await each(suite.beforeAll);
        }
        await around(one, () => runOne(one));
      }
      await leave([]);
      return null;
    } catch (error) {
      await leave([]).catch(() => {});
      return { test: at, error };
    }
  }
  return { globals, collect, run };
}
