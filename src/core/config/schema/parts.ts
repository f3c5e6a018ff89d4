// Parts that several keys of the configuration are made of.

import * as z from 'zod';
import { type GlobUse, globFault } from '../glob-faults.js';

/** A glob of `globs.ts`; what its matcher would silently never match is refused. */
export const globFor = (use: GlobUse) =>
  z
    .string()
    .max(300)
    .check(({ value: input, issues }) => {
      const fault = globFault(input, use);
      if (!fault) return;
      const example =
        fault.instead === null ? '' : `, for example ${JSON.stringify(fault.instead)}`;
      issues.push({ code: 'custom', input, message: `expected ${fault.expected}${example}` });
    });
export const glob = globFor('paths').meta({ examples: ['evals/**'] });
export const counted = globFor('counted').meta({ examples: ['evals/**'] });
export const branch = globFor('branches').meta({ examples: ['release/**'] });
export const globs = z.array(glob).min(1);
export const text = z.string().min(1);
/** The API separates labels by commas, so one with a comma is never found. */
export const label = z
  .string()
  .max(50)
  .regex(/^[^,]+$/, 'expected a label without commas');
/** GitHub's forms keep this word for "nothing chosen", and refuse it as an option. */
export const OFFERED = /^(?!\s*[Nn][Oo][Nn][Ee]\s*$)/;
export const UNOFFERED = 'expected another word than None, which forms keep for “nothing chosen”';
/** The API takes these two words for any type and for none. */
export const issueType = z
  .string()
  .min(1)
  .max(100)
  .regex(/^(?!(?:\*|none)$)/i, 'expected the name of an issue type, such as Incident')
  .meta({ examples: ['Incident'] });
export const repository = z
  .string()
  .regex(/^[\w.-]+\/[\w.-]+$/, 'expected owner/repository')
  .meta({ examples: ['acme/incidents'] });
export const owner = z
  .string()
  .regex(/^@[\w-]+(\/[\w.-]+)?$/, 'expected @user or @org/team in quotes')
  .meta({ examples: ['@acme/agents'] });
export const issue = z
  .string({ error: 'expected an issue in quotes (without them # starts a comment)' })
  .regex(/^([\w.-]+\/[\w.-]+)?#\d+$/, 'expected "#12" or "owner/repo#12"')
  .meta({ examples: ['#12'] });
/** A folder of the repository; its parts are names, none of them `.` or `..`. */
export const folder = z
  .string()
  .max(200)
  .regex(
    /^(?!\.{1,2}(?:\/|$))[\w.-]+(?:\/(?!\.{1,2}(?:\/|$))[\w.-]+)*$/,
    'expected a folder of the repository, such as evals/incidents',
  )
  .meta({ examples: ['evals/incidents'] });
/** Lower case letters, digits and hyphens, as in the address of the App. */
export const slug = z
  .string()
  .regex(/^[a-z0-9-]+$/, 'expected the slug of an App, as in github.com/apps/acme-reviews')
  .meta({ examples: ['acme-reviews'] });
export const branches = (patterns: string[], what: string) =>
  z.array(branch).default(patterns).describe(what);

export const paths = (patterns: string[], what: string) =>
  z.strictObject({ paths: z.array(counted).min(1).default(patterns).describe(what) }).prefault({});
