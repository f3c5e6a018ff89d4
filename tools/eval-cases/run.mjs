// `npm run eval-cases:check`: drafts of eval cases in promptfoo itself.
import { load } from '../build/run-ts.mjs';

await load('tools/eval-cases/check.ts');
