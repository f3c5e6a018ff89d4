// `npm run mutation [-- PART] [--seed S] [--count N] [--only GLOB]`: changes the sources in small ways, one at a time,
// and says how many of the changes a test notices. Installs Stryker and its Node in a folder of its own.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { nodeOf } from '../build/nodes.mjs';
import { keyOf } from './plugin/key.mjs';
import { PARTS } from './parts.mjs';
import { chooseMutants } from './sample.mjs';
import { summaryOf, survivorsOf } from './summary.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const PACKAGES = ['@stryker-mutator/core@10.0.0'];
const packages = process.env.MUTATION_PACKAGES ?? join(tmpdir(), 'agent-incident-review-mutation');
