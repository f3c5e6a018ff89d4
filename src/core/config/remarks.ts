// What the check of a configuration says, each at its line: in the summary and beside the file.
import { type Ref, refKey, resolveReference } from '../refs.js';
import { code, link, plain, title } from '../text/escape.js';
import type { Annotation } from '../writes/write.js';
import type { Looser } from './change.js';
import { CONFIG_PATH } from './constants.js';
import type { Unenforced } from './enforceable.js';
import { loadYaml } from './load-yaml.js';
import { lineOfPath } from './places.js';
import { type ConfigProblem, describeProblem } from './problem.js';
import { policyPath } from './schema-walk.js';

/** One thing to say about a file. */
export interface Remark {
  /** Missing: the file of the repository itself; another one is not shown beside the lines. */
  file?: string;
  /** Path of the file; the configuration unless given. */
  path?: string;
  line: number | null;
  level: Annotation['level'];
  title: string;
  /** Sentences without a place, with code spans; what people wrote in it is not yet escaped. */
  text: string;
  /** The incident that a policy answers, or null. */
  because: Ref | null;
}

const MOST_TEXT = 1_000;
/** Annotations of one run; three requests. */
const MOST_ANNOTATIONS = 150;

export function problemRemarks(problems: readonly ConfigProblem[], next: string): Remark[] {
  return problems.map((problem) => {
    const { file, line } = problem;
    const foreign = file !== CONFIG_PATH;
    return {
      ...(foreign ? { file } : {}),
      line,
      level: 'failure',
      title: 'The configuration has an error',
      text: `${describeProblem(problem)} ${foreign ? 'Correct it there, on the default branch.' : next}`,
      because: null,
    };
  });
}

/** @param text of the file that names the policies. */
export function unenforcedRemarks(policies: readonly Unenforced[], text: string | null): Remark[] {
  const { document, places } = loadYaml(text ?? '');
  return policies.map(({ id, text: said }) => {
    const path = policyPath(document, id);
    const line = places && path ? lineOfPath(places, path) : null;
    const title = 'A policy cannot be enforced';
    return { line, level: 'failure', title, text: said, because: null };
  });
}

/** @param incidents repository of the incidents, `owner/repo`. */
export function looserRemarks(
  looser: readonly Looser[],
  approved: boolean,
  incidents: string,
): Remark[] {
  return looser.map(({ line, text, because }) => ({
    line,
    level: approved ? 'notice' : 'failure',
    title: 'The configuration gets looser',
    text: `Looser: ${text}.`,
    because: because === null ? null : resolveReference(because, incidents),
  }));
}

/** The remark in the summary. @param host GitHub server of the incidents. */
export function remarkLine(remark: Remark, host: string): string {
  const { file, path, line, text, because } = remark;
  const named = file ?? path;
  const where = [named ?? CONFIG_PATH, ...(line === null ? [] : [line])].join(':');
  const place = line === null && named === undefined ? '' : `${code(where, 200)}: `;
  if (!because) return `- ${place}${plain(text, MOST_TEXT)}`;
  const { repository, number } = because;
  const url = `https://${host}/${repository}/issues/${number}`;
  const incident = link(code(`${repository}#${number}`), url);
  return `- ${place}${plain(text, MOST_TEXT)} It answers ${incident}.`;
}

/** The remarks beside the file; of more than are shown there the summary tells all. */
export function annotationsOf(remarks: readonly Remark[]): Annotation[] {
  return remarks
    .filter(({ file }) => file === undefined)
    .slice(0, MOST_ANNOTATIONS)
    .map(({ path = CONFIG_PATH, line, level, title: heading, text, because }) => ({
      path,
      line: line ?? 1,
      level,
      title: heading,
      message: `${title(text, MOST_TEXT)}${because ? ` It answers ${refKey(because)}.` : ''}`,
    }));
}
