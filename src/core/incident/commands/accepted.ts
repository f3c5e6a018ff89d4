// Which commands count: by whom, with what role, unedited; the others with the reason why not.

import type { Config } from '../../config/schema.js';
import { isFormat, noFormat } from '../../eval-case/names.js';
import type { CommentFacts, IncidentFacts } from '../../facts.js';
import { mention, sameLogin } from '../../mentions.js';
import { atLeast, type Role, roleOf } from '../../roles.js';
import { RULE_IDS } from '../rules/ids.js';
import { COMMANDS, type Place, SIMPLE, specOf } from './list.js';
import { type Command, isEdited, type Request, readCommands } from './read.js';

export interface AcceptedCommand {
  command: Command;
  request: Request;
}

export interface RejectedCommand {
  command: Command;
  why: string;
  /** Role of whoever gave it. */
  role: Role;
}

export interface CommandFacts {
  /** What the comments stand on; commands of the two last places are read apart from all others. */
  on: Place;
  comments: CommentFacts[];
  /** Role by login in the repository of the comments. */
  roles: Record<string, Role>;
  config: Config;
  /** Author of the issue: may ask for the simple commands on it. */
  author: string;
  /** ISO 8601. */
  now: string;
  /** Comments that this App has acknowledged before: a role lost since does not void them. */
  acknowledged?: number[];
}

/** The role that a command needs. */
function needed(request: Request, config: Config): Role {
  const { role } = specOf(request.name);
  return role === 'maintainer' ? config.maintainers : role;
}

function untilProblem(request: Request, facts: CommandFacts, at: string): string | null {
  if (!('until' in request)) return null;
  const given = Date.parse(at);
  const days = (Date.parse(`${request.until}T23:59:59Z`) - given) / 86_400_000;
  if (days < 0) return `its date, ${request.until}, lay in the past when it was written.`;
  const limit = facts.config.waivers.days;
  if (days > limit + 1) return `a waiver may run ${limit} days at most (waivers.days).`;
  return null;
}

/** Why a request that is in order means nothing where it was made; null where it does. */
function misplaced(request: Request, { on, config }: CommandFacts): string | null {
  const place = specOf(request.name).on;
  if (on === 'release' && place === 'incident') {
    if (request.name === 'waive')
      return 'changes of an incident are waived in the incident itself.';
    return !SIMPLE.some((name) => name === request.name)
      ? 'it counts in the comments of an incident.'
      : null;
  }
  if (on === 'incident' && place === 'release') {
    if (request.name === 'judge') return 'it counts in the comments of a release pull request.';
    return 'a release is waived in a comment on its pull request.';
  }
  if (request.name === 'severity') {
    const { levels } = config.severity;
    const known = levels.some((level) => level.toLowerCase() === request.level.toLowerCase());
    return known ? null : `there is no such severity; there are: ${levels.join(', ')}.`;
  }
  if (request.name === 'eval-case' && request.format && !isFormat(request.format)) {
    return noFormat(request.format);
  }
  if (request.name === 'wrong' && !RULE_IDS.includes(request.rule)) {
    return 'there is no such rule; a finding names its own at its end.';
  }
  return null;
}

const APART: readonly Place[] = ['config', 'repository'];

/** Whether a command is for the place that is looked at: two are answered by a look of their own. */
function concerns({ name }: Command, on: Place): boolean {
  const spec = COMMANDS.find(({ request }) => request === name);
  const apart = spec && APART.includes(spec.on) ? spec.on : null;
  return APART.includes(on) ? apart === on : apart === null;
}

function problemOf(command: Command, facts: CommandFacts): string | null {
  if (isEdited(command.comment)) return 'the comment was edited afterwards; write a new one.';
  const { request } = command;
  if (!request) return command.error;
  const place = misplaced(request, facts);
  if (place) return place;
  const { author, createdAt } = command.comment;
  const role = roleOf(facts.roles, author) ?? 'none';
  const need = needed(request, facts.config);
  if (request.name === 'retire' && sameLogin(author, facts.author)) {
    return 'whoever reported the incident may not retire what it has taught; let another maintainer decide.';
  }
  const authorMay = author === facts.author && specOf(request.name).author === 'may';
  const kept = request.name === 'attest' && facts.acknowledged?.includes(command.comment.id);
  if (!authorMay && !kept && !atLeast(role, need))
    return `it needs the role ${need}; @${author} has ${role}.`;
  return untilProblem(request, facts, createdAt);
}

/** Splits the commands of an issue or PR into those that count and those that do not. */
export function weighCommands(facts: CommandFacts): {
  accepted: AcceptedCommand[];
  rejected: RejectedCommand[];
} {
  const accepted: AcceptedCommand[] = [];
  const rejected: RejectedCommand[] = [];
  const commands = facts.comments
    .flatMap(readCommands)
    .filter((command) => concerns(command, facts.on));
  commands.sort((a, b) => Date.parse(a.comment.createdAt) - Date.parse(b.comment.createdAt));
  for (const command of commands) {
    const why = problemOf(command, facts);
    const role = roleOf(facts.roles, command.comment.author) ?? 'none';
    if (why) rejected.push({ command, why, role });
    else accepted.push({ command, request: command.request as Request });
  }
  return { accepted, rejected };
}

/** The same for those on an incident. */
export function weighOnIncident(
  { comments, author, acknowledged }: Pick<IncidentFacts, 'comments' | 'author' | 'acknowledged'>,
  { config, roles, now }: Pick<CommandFacts, 'config' | 'roles' | 'now'>,
): ReturnType<typeof weighCommands> {
  return weighCommands({ on: 'incident', comments, author, acknowledged, config, roles, now });
}

/** Whether somebody who may asks for a review with `/review`. */
export function isAskedFor(facts: Omit<CommandFacts, 'on'>): boolean {
  const { accepted } = weighCommands({ ...facts, on: 'incident' });
  return accepted.some(({ request }) => request.name === 'review');
}

/** Logins whose role has to be read before the commands can be weighed. */
export function commandAuthors(comments: CommentFacts[]): string[] {
  const authors = comments.flatMap(readCommands).map((command) => command.comment.author);
  return [...new Set(authors.map((author) => mention(author)))];
}
