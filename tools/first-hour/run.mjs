// `npm run first-hour`: from nothing to the first held release, with the shipped server.
import { built } from '../build/built.mjs';
import { load } from '../build/run-ts.mjs';

const server = built('server.js');
const { playFirstHour } = await load('tools/first-hour/play.ts');
const { tellFirstHour } = await load('tools/first-hour/tell.ts');
const steps = await playFirstHour(server, new Date());
process.stdout.write(`${tellFirstHour(steps)}\n`);
