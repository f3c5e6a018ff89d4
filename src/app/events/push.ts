// A push to the default branch: the configuration may have changed, or files that changes rest on.
import * as z from 'zod';
import { BESIDE_CONFIG, CONFIG_PATH } from '../../core/config/constants.js';
import { FORM_PATHS } from '../../core/incident/form/repository-form.js';
import { repositoryRef } from '../../core/refs.js';
import type { Key } from '../keys.js';
import { type Touched, touch } from '../touched.js';
import { defineEvent } from './event.js';
import { may, repository, sha, text } from './parts.js';

/** GitHub lists at most so many commits of a push; of more, nobody tells which files changed. */
const MOST_COMMITS = 2_048;

const paths = may(z.array(text));

export const push = defineEvent({
  names: ['push'],
  parts: {
    repository,
    ref: may(text),
    after: may(sha),
    forced: may(z.boolean()),
    commits: may(z.array(z.object({ added: paths, modified: paths, removed: paths }))),
  },
  touches({ repository, ref, after, commits = [], forced }) {
    if (ref !== `refs/heads/${repository.default_branch}` || !after) return [];
    const home = repositoryRef(repository.full_name);
    const known = !forced && commits.length > 0 && commits.length < MOST_COMMITS;
    const kept = commits.flatMap(({ added = [], modified = [] }) => [...added, ...modified]);
    const taken = commits.flatMap(({ modified = [], removed = [] }) => [...modified, ...removed]);
    const landed: Touched = { what: 'files', repository: home, paths: known ? taken : null };
    const config: Key = { kind: 'config', repository: home, sha: after };
    const changed = new Set([...kept, ...taken]);
    const ours = [CONFIG_PATH, ...BESIDE_CONFIG, ...FORM_PATHS].some((path) => changed.has(path));
    return ours ? [touch(config), landed] : [landed];
  },
});
