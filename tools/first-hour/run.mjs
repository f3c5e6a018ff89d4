// `npm run first-hour`: from nothing to the first held release, with the shipped server.
import { load, root } from '../build/run-ts.mjs';

const { playFirstHour } = await load('tools/first-hour/play.ts');
const { tellFirstHour } = await load('tools/first-hour/tell.ts');
const steps = await playFirstHour(`${root}dist/server.js`, new Date());
process.stdout.write(`${tellFirstHour(steps)}\n`);
