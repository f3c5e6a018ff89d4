// One benchmark in this process, by name: prints its rows as JSON.
import { load } from '../build/run-ts.mjs';

const { rows } = await load(`tools/bench/${process.argv[2]}.ts`);
const found = await rows();
process.stdout.write(JSON.stringify(found), () => process.exit(0));
