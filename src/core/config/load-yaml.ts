// Loads one YAML document with the places of its keys; what is not YAML becomes a problem.
import { constructFromEvents, EVENT_ID, parseEvents, YAMLException } from 'js-yaml';
import { oneLine } from '../text/escape.js';
import { lineCounter, type Place, readPlaces } from './places.js';
import type { Finding } from './problem.js';
import { showPath } from './show-value.js';

/** The document is null where the text holds nothing. */
export type Loaded =
  | { document: unknown; places: Place; problem: null }
  | { document: null; places: null; problem: Finding };

const MOST_ALIASES = 20;
/** Characters of the file that a problem quotes. */
const MOST_SHOWN = 80;

/** A YAML error: its reason, and the text of its line on both sides of it. */
interface Fault {
  reason: string;
  before: string;
  after: string;
}

/** Mistakes that are usual in this file; the first that fits explains the error. */
const HINTS: readonly { fits: (fault: Fault) => boolean; expected: string }[] = [
  {
    fits: ({ reason }) => reason.startsWith('tab '),
    expected: 'spaces, not tabs, at the start of a line, for example two for each level',
  },
  {
    fits: ({ after }) => after.startsWith('@'),
    expected: 'quotes around text that starts with @, for example owner: "@acme/agents"',
  },
  {
    fits: ({ reason }) => reason.startsWith('unidentified alias'),
    expected: 'quotes around a glob that starts with *, for example paths: ["**/evals/**"]',
  },
  {
    fits: ({ before, after }) => before.endsWith('}') && /^\S/.test(after),
    expected: 'quotes around a glob that starts with {, for example paths: ["{evals,tests}/**"]',
  },
  {
    fits: ({ reason }) => reason.startsWith('aliases exceeded'),
    expected: `at most ${MOST_ALIASES} aliases (*name)`,
  },
  {
    fits: ({ reason, after }) => reason.startsWith('bad indentation') && /^:\s/.test(after),
    expected: 'quotes around text that contains a colon, for example section: "Notes: models"',
  },
];

function explain(error: unknown, text: string): Finding {
  const known = error instanceof YAMLException ? error : null;
  const reason = oneLine(known?.reason ?? String(error), MOST_SHOWN);
  const at = known?.mark?.position ?? 0;
  const before = /[^\r\n]*$/.exec(text.slice(Math.max(0, at - 300), at))?.[0] ?? '';
  const after = /^[^\r\n]*/.exec(text.slice(at, at + 300))?.[0] ?? '';
  const hint = HINTS.find(({ fits }) => fits({ reason, before, after }));
  return {
    line: known?.mark ? lineCounter(text)(at) : null,
    key: '',
    message: `The file is not valid YAML (${reason})`,
    expected: hint?.expected ?? 'keys with values, for example maintainers: "maintain"',
    received: oneLine(before + after, MOST_SHOWN) || 'nothing on that line',
  };
}

function manyDocuments(line: number): Finding {
  const expected = 'one document, without a second line of ---';
  const message = 'The file is not valid YAML (it holds several documents)';
  return { line, key: '', message, expected, received: 'another document from this line on' };
}

/** Loads the text of a file of bounded length. Never throws. */
export function loadYaml(text: string): Loaded {
  const failed = (problem: Finding): Loaded => ({ document: null, places: null, problem });
  try {
    const events = parseEvents(text, {});
    const second = events.findIndex((event, at) => at > 0 && event.type === EVENT_ID.DOCUMENT);
    if (second > 0) {
      return failed(manyDocuments(readPlaces(text, events.slice(second)).root.line));
    }
    const { root, duplicates } = readPlaces(text, events);
    const options = { source: text, maxAliases: MOST_ALIASES };
    try {
      const document = constructFromEvents(events, options)[0] ?? null;
      return { document, places: root, problem: null };
    } catch (error) {
      const [twice] = duplicates;
      const repeated = error instanceof YAMLException && /^duplicated/.test(error.reason);
      if (!twice || !repeated) throw error;
      const { path, line, firstLine } = twice;
      const message = 'The file is not valid YAML (a key stands twice)';
      const expected = `one place for the key, for example line ${firstLine} alone`;
      const received = `lines ${firstLine} and ${line}`;
      return failed({ line, key: showPath(path), message, expected, received });
    }
  } catch (error) {
    return failed(explain(error, text));
  }
}
