// `npm run playground [FOLDER]`: opens the loop in a browser, with the bundles of dist/ or of the folder that is named.
import { built } from '../build/built.mjs';
import { load } from '../build/run-ts.mjs';

const [folder] = process.argv.slice(2);
const bundles = { server: built('server.js', folder), action: built('action.js', folder) };
const { openPlayground } = await load('tools/playground/main.ts');
await openPlayground(bundles).catch((error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
