// Entry of the Action.
import { fail, run } from './run.js';

const print = (line: string) => process.stdout.write(`${line}\n`);

run(process.env, print)
  .catch((error: unknown) => fail(process.env, error, print))
  .then((code) => {
    process.exitCode = code;
  });
