// Entry of the Action.
import { run } from './run.js';

run(process.env, (line) => process.stdout.write(`${line}\n`)).then((code) => {
  process.exitCode = code;
});
