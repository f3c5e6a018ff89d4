// `npm run soak -- NAME …`: tests that take minutes; each prints its figures and fails where one is wrong.
const SOAKS = {
  faults: () => import('./faults/run.mjs'),
};

const [name = '', ...args] = process.argv.slice(2);
const load = SOAKS[name];
if (!load) {
  console.error(
    `There is no soak "${name}". Give one of: ${Object.keys(SOAKS).join(', ')}; for example \`npm run soak -- faults 1000\`.`,
  );
  process.exit(2);
}
process.exit(await (await load()).run(args));
