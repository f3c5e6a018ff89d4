// The configuration file as one strict schema: each key with its meaning and its default.

import * as z from 'zod';
import { FORMAT_IDS } from '../eval-case/names.js';
import type { RepositoryForm } from '../incident/form/repository-form.js';
import { enforceValue } from './enforce-value.js';
import { CHANGE_KINDS, GRADES } from './kinds.js';
import {
  branches,
  folder,
  globFor,
  globs,
  issueType,
  label,
  OFFERED,
  owner,
  paths,
  repository,
  slug,
  text,
  UNOFFERED,
} from './schema/parts.js';
import { policy, requirable } from './schema/policies.js';

const incidents = z.strictObject({
  label: label.default('incident').describe('Label that makes an issue an incident'),
  repository: repository
    .optional()
    .describe('Repository that holds the incidents; default: this repository'),
  since: z.iso
    .date()
    .meta({ examples: ['2026-01-01'] })
    .optional()
    .describe(
      'Older issues are left alone until somebody edits the body, puts the label on or gives a command',
    ),
  trusted: z
    .enum(['triage', 'write', 'maintain', 'admin'])
    .default('triage')
    .describe('Role from which somebody vouches for an incident that counts by itself'),
  closed: z
    .enum(['say', 'reopen'])
    .default('say')
    .describe('What happens when an incident is closed before it is learned'),
  type: issueType
    .optional()
    .describe('Issue type that makes an issue an incident as well, where the organization has it'),
});

const severity = z
  .strictObject({
    levels: z
      .array(
        label
          .max(40)
          .regex(OFFERED, UNOFFERED)
          .meta({ examples: ['SEV1'] }),
      )
      .min(1)
      .max(20)
      .default(['SEV1', 'SEV2', 'SEV3', 'SEV4'])
      .describe('Severity levels, highest first'),
    serious: z
      .array(text)
      .default(['SEV1', 'SEV2'])
      .describe('Levels whose incidents owe an eval and a gate decision'),
  })
  .check(({ value, issues }) => {
    const names = value.levels.map((level) => level.toLowerCase());
    for (const [index, input] of value.levels.entries()) {
      if (names.indexOf(input.toLowerCase()) === index) continue;
      const message = 'expected levels that differ in more than case';
      issues.push({ code: 'custom', input, path: ['levels', index], message });
    }
    for (const [index, input] of value.serious.entries()) {
      if (value.levels.includes(input)) continue;
      issues.push({ code: 'invalid_value', values: value.levels, input, path: ['serious', index] });
    }
  });

const changes = z.strictObject({
  eval: paths(
    ['**/{eval,evals}/**', '**/*.eval.*', '**/promptfooconfig*.{yml,yaml}', '**/regression/**'],
    'Paths whose added lines are an eval change',
  ),
  gate: paths(
    [
      '.github/agent-incident-review.yml',
      '.github/workflows/**',
      '.github/CODEOWNERS',
      '**/gates/**',
    ],
    'Paths whose added lines are a release-gate change',
  ),
});

const extra = z.array(text.regex(OFFERED, UNOFFERED)).default([]);

const release = z.strictObject({
  base: branches(
    ['production', 'release', 'release/**'],
    'A PR into one of these branches is a release',
  ),
  head: branches(
    ['release/**', 'release-please--**', 'changeset-release/**'],
    'A PR from one of these branches is a release; a release/** branch into the default branch only where this key is set',
  ),
  incidents: z
    .enum(['linked', 'open'])
    .default('linked')
    .describe(
      'Which incidents count: the linked ones, or all serious ones that are not learned as well',
    ),
  require: z
    .array(z.enum(requirable))
    .default([
      'detectedAt',
      'affectedWorkflow',
      'severity',
      'impact',
      'containment',
      'runIds',
      'agentVersion',
      'primaryClass',
      'trigger',
      'failedControl',
    ])
    .describe('Answers without which the verdict is collect-evidence'),
  block: z
    .array(z.enum(CHANGE_KINDS))
    .default(['eval', 'gate'])
    .describe('Kinds of change that block a release while they are not settled'),
  containment: z
    .boolean()
    .default(true)
    .describe('Let a release through that contains the fix or the revert'),
  proof: z
    .enum(GRADES)
    .default('landed')
    .describe(
      'What settles an eval: that it landed, that its case passed on what is released (present), that its grader fails the recorded output as well (catches), or that it was red on the failing version (proven)',
    ),
  fresh: z
    .boolean()
    .default(true)
    .describe(
      'Whether evidence has to be of the released commit; false: that since the last release counts',
    ),
  enforce: enforceValue
    .default(true)
    .describe(
      'Whether a verdict holds a release: true, false, or "from 2026-12-15" (UTC); until then the check is neutral and says what it would have said',
    ),
  tags: z
    .array(globFor('branches').meta({ examples: ['refunds-v*'] }))
    .min(1)
    .optional()
    .describe(
      'Tags that are releases, one pattern a line of releases; default: versions such as v1.2.3, name-v1.2.3 and name@1.2.3',
    ),
  environments: z
    .array(text.max(255).meta({ examples: ['production'] }))
    .default([])
    .describe(
      'Environments whose deployments the App holds, where it is enabled as their protection rule; those to others it approves at once',
    ),
  policies: z
    .array(policy.meta({ examples: [{ id: 'rollback', kind: 'rollback' }] }))
    .default([])
    .describe('Gate changes that are enforced on every release'),
});

export const configSchema = z.strictObject({
  incidents: incidents.prefault({}).describe('Which issues are incidents'),
  severity: severity.prefault({}).describe('Severity levels'),
  maintainers: z
    .enum(['write', 'maintain', 'admin'])
    .default('maintain')
    .describe('Lowest role whose waivers, attestations and severities count'),
  app: slug
    .optional()
    .describe(
      'The App of this organization: the Action believes which commands it has acknowledged',
    ),
  changes: changes.prefault({}).describe('Where operating changes land'),
  workflows: z
    .record(text, globs)
    .meta({ examples: [{ refunds: ['agents/refunds/**'] }] })
    .default({})
    .describe('Paths of each affected workflow, for monorepos'),
  review: z
    .strictObject({ owner: owner.optional().describe('Who owns the review loop') })
    .prefault({})
    .describe('The review loop itself'),
  taxonomy: z
    .strictObject({
      classes: extra.describe('Failure classes besides the built-in ones'),
      triggers: extra.describe('Trigger kinds besides the built-in ones'),
      controls: extra.describe('Control kinds besides the built-in ones'),
    })
    .prefault({})
    .describe('Options added to the built-in lists'),
  waivers: z
    .strictObject({
      days: z.int().min(1).max(365).default(90).describe('Longest time a waiver may run, in days'),
    })
    .prefault({})
    .describe('Limits of waivers'),
  tasks: z
    .strictObject({
      auto: z
        .boolean()
        .default(false)
        .describe('Open follow-up issues by itself once the review is in, as /tasks does'),
      label: label.default('incident-task').describe('Label of follow-up issues'),
    })
    .prefault({})
    .describe('Follow-up issues of planned changes'),
  evalCases: z
    .strictObject({
      path: folder
        .optional()
        .describe(
          'Folder of drafted eval cases; default: evals/incidents, or one that `changes.eval.paths` takes',
        ),
      format: z
        .enum(FORMAT_IDS)
        .default('promptfoo')
        .describe('Format of drafted eval cases where the command names none'),
    })
    .prefault({})
    .describe('Drafts of eval cases'),
  report: z
    .strictObject({
      nudges: z
        .enum(['off', 'weekly'])
        .default('off')
        .describe(
          'Whether the report brings up, once a week on the incident, changes that are overdue or that nobody owns',
        ),
    })
    .prefault({})
    .describe('The report on the reviews'),
  rules: z
    .record(z.string(), z.enum(['off', 'note', 'warning', 'error']))
    .meta({ examples: [{ 'blames-model': 'off' }] })
    .default({})
    .describe('Level of a rule, by its id, or off'),
  release: release.prefault({}).describe('The release gate'),
});

/** The configuration with every default filled in; JSON-safe. */
export type Config = z.infer<typeof configSchema> & {
  release: {
    /** The file sets `release.head`; its default says nothing about the default branch. */
    headGiven?: boolean;
  };
  /** The form of the repository that holds the incidents, where it has one: no key of the file. */
  form?: RepositoryForm;
};
/** One release policy of the configuration. */
export type Policy = z.infer<typeof policy>;
