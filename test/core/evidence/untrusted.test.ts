// Results that cannot be trusted are refused whole, with what to do.
import { zipSync } from 'fflate';
import { readResults } from '../../../src/core/evidence/read-results.js';
import { Untrusted } from '../../../src/core/evidence/rows.js';
import { deepEval, evalFile, inspectLog, sample } from './made.js';

const bytes = (text: string) => new TextEncoder().encode(text);
const promptfoo = (more: object) =>
  bytes(JSON.stringify({ results: { version: 3, results: [], stats: {}, ...more } }));
const utf16 = new Uint8Array(Buffer.from('\uFEFF<testsuites/>', 'utf16le'));
const whole = evalFile(inspectLog([sample('a', 1)]));
const lying = Buffer.from(zipSync({ 'header.json': bytes('{"version":2}'.padEnd(5_000)) }));
const central = lying.lastIndexOf(Buffer.from('PK\x01\x02'));
lying.writeUInt32LE(10, central + 24);

test.each<[string, Uint8Array, RegExp]>([
  ['nothing', new Uint8Array(), /It is empty\. Expected promptfoo/],
  ['a text', bytes('all good'), /of no format that is known/],
  ['JSON that is cut off', bytes('{"results": {"version": 3, "resu'), /cut off or damaged/],
  ['NaN in what is cut off', bytes('{"testCases": [{"score": NaN}'), /cut off or damaged/],
  ['JSON of another kind', bytes('{"jobs": []}'), /JSON of no format that is known/],
  ['an older promptfoo', promptfoo({ version: 2 }), /version 2\. Expected version 3/],
  [
    'fewer rows than promptfoo says',
    promptfoo({ stats: { successes: 3 } }),
    /says 3 results and holds 0/,
  ],
  ['rows that are no objects', promptfoo({ results: [null] }), /no list of objects/],
  [
    'fewer cases than DeepEval says',
    bytes(deepEval([], { testPassed: 2 })),
    /says 2 test cases and holds 0/,
  ],
  [
    'fewer samples than Inspect says',
    bytes(JSON.stringify(inspectLog([sample('a', 1)], { results: { completed_samples: 5 } }))),
    /says 5 samples and holds 1/,
  ],
  [
    'fewer samples than a finished Inspect log began with',
    bytes(
      JSON.stringify(
        inspectLog([sample('a', 1)], { results: { total_samples: 2, completed_samples: 1 } }),
      ),
    ),
    /says 2 samples and holds 1/,
  ],
  [
    'an older Inspect',
    bytes(JSON.stringify(inspectLog([], { version: 1 }))),
    /version 1\. Expected version 2/,
  ],
  [
    'fewer tests than JUnit says',
    bytes('<testsuite name="s" tests="2"><testcase name="a"/></testsuite>'),
    /says 2 tests and holds 1/,
  ],
  [
    'XML that is cut off',
    bytes('<testsuites><testsuite name="s"><testcase name="a"/>'),
    /no well-formed XML/,
  ],
  [
    'XML that is not well-formed',
    bytes('<testsuites><testcase name="a"></testsuites>'),
    /no well-formed XML/,
  ],
  ['a document type', bytes('<!DOCTYPE testsuites><testsuites/>'), /declares a document type/],
  [
    'an entity',
    bytes('<!DOCTYPE a [<!ENTITY e "x">]><testsuites>&e;</testsuites>'),
    /declares a document type/,
  ],
  ['an entity that nobody declared', bytes('<testsuites>&e;</testsuites>'), /no well-formed XML/],
  ['another root', bytes('<html/>'), /Its root is <html>/],
  [
    'another encoding',
    bytes('<?xml version="1.0" encoding="ISO-8859-1"?><testsuites/>'),
    /encoded as ISO-8859-1/,
  ],
  ['UTF-16', utf16, /UTF-16/],
  ['bytes that are no UTF-8', new Uint8Array([0x3c, 0xff, 0xc3, 0x28]), /no UTF-8/],
  ['a deep nest', bytes(`<testsuites>${'<testsuite>'.repeat(200)}`), /nests deeper/],
  ['more than 50 MB', new Uint8Array(50 * 2 ** 20 + 1).fill(32), /Expected 50 MB at most/],
  ['a zip that is cut off', whole.subarray(0, whole.length - 30), /cannot be unpacked/],
  ['a zip without its header', zipSync({ 'a.json': bytes('{}') }), /without header\.json/],
  [
    'a path out of the folder',
    zipSync({ '../header.json': bytes('{}') }),
    /path out of its folder/,
  ],
  ['a zip bomb', zipSync({ 'header.json': new Uint8Array(51 * 2 ** 20) }), /more than 50 MB/],
  ['a zip that lies about its sizes', lying, /another size|cannot be unpacked|no JSON/],
])('%s', (_, file, message) => {
  expect(() => readResults(file, null)).toThrow(Untrusted);
  expect(() => readResults(file, null)).toThrow(message);
});

test('a file of another format than was asked for', () => {
  expect(() => readResults(bytes('<testsuites/>'), 'promptfoo')).toThrow(
    /looks like junit\. Expected promptfoo/,
  );
});

test('no tests at all are no refusal, and nothing is green', () => {
  expect(readResults(bytes('<testsuites tests="0"/>'), null).rows).toEqual([]);
});
