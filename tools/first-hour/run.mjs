// `npm run first-hour`
import { load, root } from '../build/run-ts.mjs';

const { main } = await load('tools/first-hour/main.ts');
process.exitCode = await main(`${root}dist/server.js`);
