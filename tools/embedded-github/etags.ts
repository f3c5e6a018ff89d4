// Entity tags of what is read: who asks again for what has not changed gets 304 and no body.
import { createHash } from 'node:crypto';
import { type Answer, type Call, tokenOf } from './exchange.js';
import type { Shaper } from './shape.js';

/** The tag of a body; on GitHub another token gives another tag for the same body. */
function etagOf(call: Call, body: string): string {
  const hash = createHash('sha256').update(`${tokenOf(call.caller)}\n${call.path}\n${body}`);
  return `W/"${hash.digest('hex')}"`;
}

/** The answer to a read with its tag; 304 where the caller has it already. */
export function unlessUnchanged(call: Call, answer: Answer, shaper: Shaper): Answer {
  const { body, status } = answer;
  if (call.method !== 'GET' || status !== 200) return answer;
  if (body === undefined || Buffer.isBuffer(body)) return answer;
  const printed = shaper.print(body);
  const etag = etagOf(call, printed);
  const headers = { ...answer.headers, etag };
  if (call.headers['if-none-match'] === etag) return { status: 304, headers };
  return { ...answer, headers, printed };
}
