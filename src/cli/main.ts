#!/usr/bin/env node
// Entry of the command line.
import { run } from './run.js';

run(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  now: () => new Date().toISOString(),
}).then((code) => {
  process.exitCode = code;
});
