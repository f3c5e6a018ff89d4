// Options in the order in which they fit the words of an incident, for where a choice is owed.
import type { Config } from '../../config/schema.js';
import { type SectionKey, sectionOf } from '../form/definition.js';
import type { IncidentRecord } from '../record/schema.js';
import { adviceFor } from './classes.js';

/** Beginnings of words that speak for a failure class; the words of its own name do as well. */
const CLASS_WORDS: Readonly<Record<string, string>> = {
  'Instruction failure': 'instruct prompt ignor told rule guideline spec sentence persona tone',
  'Tool selection failure': 'selected chose picked called another instead lookup similar',
  'Tool argument failure':
    'argument parameter amount id path target field schema format value twice duplicate repeated move',
  'Retrieval or evidence failure':
    'retriev document page source cite citation knowledge index corpus stale outdated policy answer',
  'Approval boundary failure':
    'approv permission confirm destructive delet drop freeze consent authori unattended access wipe erase',
  'Workflow routing failure': 'rout queue pool lane handover dispatch misrouted balanc server',
  'Escalation failure': 'escalat handoff human person supervisor waiting unanswered owner on-call',
  'Cost-control failure':
    'cost budget spend bill invoice token loop dollar eur price quota endless',
  'Latency or timeout failure': 'latency timeout slow deadline hang hung retry delay wait',
  'Release-process failure':
    'release rollout deploy canary launch version update rolled staged flag migration',
};
const GATE_WORDS: Readonly<Record<string, string>> = {
  'Canary threshold': 'canary percent traffic threshold share gradual staged',
  'Stricter approval for an action class': 'approv permission confirm destructive person second',
  'Mandatory eval pass': 'eval suite test check regression case',
  'Release notes for model routes': 'rout lane model notes',
  'Rollback metadata': 'rollback revert restore undo tag',
  'Freeze rule': 'freeze stop halt repeated',
};

function hits(words: readonly string[], beginnings: string): number {
  const known = beginnings.toLowerCase().split(/\s+/);
  return new Set(
    words.flatMap((word) => known.filter((begin) => word.startsWith(begin)).map(() => word)),
  ).size;
}

function byWords(options: readonly string[], text: string, table: Record<string, string>) {
  const words = text.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
  const rated = options.map((option) => {
    const name = option.replace(/ failure$/, '').replace(/\b(?:or|for|an?|in|the)\b/g, ' ');
    return { option, rate: hits(words, `${table[option] ?? ''} ${name}`.trim()) };
  });
  return rated.sort((a, b) => b.rate - a.rate);
}

function ofClasses({ primaryClass, secondaryClasses }: IncidentRecord): string[] {
  const classes = [primaryClass, ...secondaryClasses];
  return [...new Set(classes.flatMap((name) => adviceFor(name)?.assets ?? []))];
}

/** What happened, in the incident's own words. */
function told(record: IncidentRecord): string {
  const { affectedWorkflow, impact, whatFailed, trigger, failedControl } = record;
  return [affectedWorkflow, impact, whatFailed, whatFailed, trigger, failedControl].join(' ');
}

interface Fitting {
  /** All options, those that fit best first. */
  options: string[];
  /** How many of them something speaks for. */
  fit: number;
}

/** The options of a section for an incident; none where it has no options. */
export function fittingOptions(key: SectionKey, record: IncidentRecord, config: Config): Fitting {
  const all = sectionOf(key).options ?? [];
  const inOrder = (first: readonly string[], options: readonly string[] = all): Fitting => ({
    options: [...new Set([...first, ...options])],
    fit: first.length,
  });
  switch (key) {
    case 'severity':
      return inOrder([], config.severity.levels);
    case 'primaryClass':
    case 'secondaryClasses': {
      const rated = byWords([...all, ...config.taxonomy.classes], told(record), CLASS_WORDS);
      const fit = rated.filter(({ rate }) => rate > 0).length;
      return { options: rated.map(({ option }) => option), fit };
    }
    case 'evalAssets':
      return inOrder(ofClasses(record));
    case 'gateChangeKinds': {
      const lines = record.gateChanges.map(({ text }) => text).join(' ');
      const rated = byWords(all, `${lines} ${record.failedControl ?? ''}`, GATE_WORDS);
      const fit = rated.filter(({ rate }) => rate > 0).length;
      return { options: rated.map(({ option }) => option), fit };
    }
    default:
      return inOrder([]);
  }
}
