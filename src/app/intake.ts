// Takes a webhook in: its headers, its size, its signature, its payload; all else is refused in words.
import type { IncomingMessage } from 'node:http';
import { verify } from '@octokit/webhooks-methods';
import { nestsDeeper } from './nesting.js';
import { type Room, readBody } from './read-body.js';

/** A signed delivery of an event. */
export interface Delivery {
  id: string;
  /** Of the event, such as `issues`. */
  name: string;
  payload: object;
  /** The payload as it came. */
  text: string;
}

export interface Refusal {
  status: number;
  error: string;
}

function header(request: IncomingMessage, name: string): string {
  const value = request.headers[name];
  return typeof value === 'string' ? value : '';
}

/** GitHub's payloads nest ten levels or so. */
const DEEPEST = 500;

function parsePayload(body: string): object | null {
  try {
    const payload: unknown = JSON.parse(body);
    const isObject = typeof payload === 'object' && payload !== null && !Array.isArray(payload);
    return isObject ? payload : null;
  } catch {
    return null;
  }
}

const SIGNATURE = /^sha256=[0-9a-f]{64}$/;

/** A signed delivery, or why it is none. @param secret of the webhooks. @param most bytes of a body. */
export async function takeIn(
  secret: string,
  request: IncomingMessage,
  most: number,
  room: Room,
): Promise<Delivery | Refusal> {
  const signature = header(request, 'x-hub-signature-256');
  const name = header(request, 'x-github-event');
  const id = header(request, 'x-github-delivery');
  if (!signature || !name || !id) {
    const error = 'Expected the headers of a GitHub webhook with a SHA-256 signature';
    return { status: 400, error };
  }
  // What can be no signature is not worth reading the body.
  const unknown = { status: 401, error: 'The signature does not match the payload' };
  if (!SIGNATURE.test(signature)) return unknown;
  const body = await readBody(request, most, room);
  if ('refused' in body) {
    return body.refused === 'too large'
      ? { status: 413, error: `Payloads end at ${most} bytes (MAX_BODY_BYTES)` }
      : { status: 503, error: 'Too many deliveries are being received; redeliver this one' };
  }
  const known = await verify(secret, body.text, signature).catch(() => false);
  if (!known) return unknown;
  if (nestsDeeper(body.text, DEEPEST)) {
    return { status: 400, error: `The payload nests deeper than ${DEEPEST} levels` };
  }
  const payload = parsePayload(body.text);
  if (!payload) return { status: 400, error: 'The payload is no JSON object' };
  return { id, name, payload, text: body.text };
}
