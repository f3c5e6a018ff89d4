// The payload of the event that started the workflow.
import { readFileSync } from 'node:fs';

/** @param path GITHUB_EVENT_PATH; empty where there is none. @throws where the file is no JSON object. */
export function readPayload(path: string | undefined): object {
  if (!path) return {};
  try {
    const payload: unknown = JSON.parse(readFileSync(path, 'utf8'));
    if (typeof payload === 'object' && payload !== null) return payload;
  } catch {
    // Said below, with what was expected.
  }
  throw new Error(
    'The event file is no JSON object. Expected what GitHub writes to GITHUB_EVENT_PATH.',
  );
}
