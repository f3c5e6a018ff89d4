// `npm run bundle`: bundles everything into dist/, or into the folder that is named; the same bytes each time.
import { bundleAction, bundlePackage } from './bundles.mjs';
import { sayLoaded } from './loaded.mjs';

const [outdir = 'dist'] = process.argv.slice(2);
const outputs = await bundleAction(outdir);
await bundlePackage(outdir);
process.stdout.write(`${sayLoaded(outputs)}\n`);
