// `npm run pictures`: makes the pictures of the README from the product as it is now.
import { load, root } from '../../build/run-ts.mjs';

const { makePictures } = await load('tools/docs/pictures/make.ts');
await makePictures(root);
