// Earlier versions of what people wrote; GitHub shows them by GraphQL alone.
import { userOf } from './callers.js';
import { asJson, type Caller, type Json, text } from './exchange.js';
import type { Box } from './gap.js';
import type { Revision } from './state.js';

/**
 * Remembers an edit; the first one also remembers what stood there before.
 * @param key `owner/repo#n` of an issue or pull request, `comment id`, `review id`.
 * @param before the object as it was, as GitHub shows it.
 */
export async function revise(
  box: Box,
  key: string,
  caller: Caller,
  before: Json,
  body: string,
): Promise<void> {
  const editor = text((await userOf(box, caller))?.login) || 'ghost';
  addRevision(box, key, before, { at: new Date().toISOString(), editor, body });
}

export function addRevision(box: Box, key: string, before: Json, made: Revision): void {
  const known = box.state.revisions.get(key) ?? [
    {
      at: text(before.created_at ?? before.submitted_at),
      editor: text(asJson(before.user).login) || 'ghost',
      body: text(before.body),
    },
  ];
  box.state.revisions.set(key, [...known, made]);
}
