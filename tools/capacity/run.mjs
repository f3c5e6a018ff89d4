// `node tools/capacity/run.mjs`: measures anew what each kind of event costs, and keeps it.
import { writeFileSync } from 'node:fs';
import { load, root } from '../build/run-ts.mjs';

const { measure } = await load('tools/capacity/measure.ts');
const measured = await measure('node tools/capacity/run.mjs');
writeFileSync(`${root}tools/capacity/measured.json`, `${JSON.stringify(measured, null, 2)}\n`);
process.stdout.write(`${JSON.stringify(measured.kinds, null, 2)}\n`);
process.exit(0);
