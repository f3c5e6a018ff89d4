// What landed a change, for people: which pull request, which files, and the first lines it brought.

import { resolveReference, showRef } from '../../refs.js';
import { code, link } from '../../text/escape.js';
import type { Evidence } from '../ledger/types.js';

/** By whom and when; then files; then at most two lines. @param home repository of the reader */
export function landedBy(evidence: Evidence, home: string): string {
  const { by, at, ref, url, files, lines = [], bySize, late } = evidence;
  const label = ref ? code(showRef(resolveReference(ref, home), home)) : 'attested';
  const who = by ? ` by ${code(`@${by}`)}` : '';
  const day = at ? ` on ${at.slice(0, 10)}` : '';
  const paths = files.map((file) => code(file, 120)).join(', ');
  const notes = [
    ...(bySize ? ['by size only'] : []),
    ...(late ? [`named later by ${late.by ? code(`@${late.by}`) : 'somebody'}`] : []),
  ];
  const note = notes.length > 0 ? ` (${notes.join(', ')})` : '';
  const brought = lines.slice(0, 2).map((line) => code(line, 120));
  const said = brought.length > 0 ? ` → ${brought.join(' · ')}` : '';
  return `${link(label, url)}${who}${day}${paths ? `: ${paths}` : ''}${note}${said}`;
}
