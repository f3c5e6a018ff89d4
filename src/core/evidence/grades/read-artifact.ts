// Reads the evidence document out of an artifact: a bounded zip that anybody with a job may have packed.

import { type EvidenceDocument, readEvidence } from '../document.js';
import { unzip } from '../formats/zip.js';
import { Untrusted } from '../rows.js';

/** Name of the document in its artifact. */
const EVIDENCE_FILE = 'evidence.json';

/** Bytes of it; a few are kept at a time, of each run that is judged. */
const MOST_BYTES = 4 * 2 ** 20;
/** Cases of incidents in one document. */
const MOST_CASES = 5_000;

/** Why a document is not read in which there is too much; null where it is. @param size its bytes */
export function whyTooMuch({ cases }: EvidenceDocument, size: number): string | null {
  if (size > MOST_BYTES) return `it has more than the ${MOST_BYTES / 2 ** 20} MB that are read`;
  if (cases.length <= MOST_CASES) return null;
  return `it has more than ${MOST_CASES.toLocaleString('en-US')} cases of incidents`;
}

/** @returns the document with its size in bytes, or why there is none, for people. */
export function readArtifact(
  bytes: Uint8Array,
): { document: EvidenceDocument; size: number } | { why: string } {
  try {
    const file = unzip(bytes, (path) => path === EVIDENCE_FILE, MOST_BYTES).get(EVIDENCE_FILE);
    if (!file) return { why: `it holds no ${EVIDENCE_FILE}` };
    const read = readEvidence(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(file)));
    if ('why' in read) return read;
    const why = whyTooMuch(read.document, file.length);
    return why === null ? { ...read, size: file.length } : { why };
  } catch (error) {
    if (error instanceof Untrusted) return { why: error.message };
    return { why: `its ${EVIDENCE_FILE} is no JSON` };
  }
}
