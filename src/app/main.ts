#!/usr/bin/env node
// Starts the App's server; says in one sentence why it cannot.
import { start } from './server.js';

start().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
