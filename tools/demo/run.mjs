// `npm run demo [FOLDER]`: plays the loop with the bundles of dist/, or of the folder that is named.
import { built } from '../build/built.mjs';
import { load } from '../build/run-ts.mjs';

const [folder] = process.argv.slice(2);
const bundles = { server: built('server.js', folder), action: built('action.js', folder) };
const { playDemo } = await load('tools/demo/demo.ts');
process.exitCode = (await playDemo(bundles)) ? 0 : 1;
