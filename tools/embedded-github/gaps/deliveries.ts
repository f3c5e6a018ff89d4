// The log of the App's webhooks, by a cursor, and how one is sent again.
import { type Answer, type Call, type Json, ok, refuse, text } from '../exchange.js';
import type { Box, Gap } from '../gap.js';
import type { Attempt, Delivery } from '../hooks.js';

/** GitHub keeps them for so long, milliseconds. */
const KEPT = 3 * 86_400_000;
const STATUS: Record<number, string> = { 200: 'OK', 202: 'Accepted', 502: 'failed to connect' };

function rowOf(box: Box, delivery: Delivery, attempt: Attempt): Json {
  return {
    id: attempt.id,
    guid: delivery.id,
    delivered_at: attempt.at,
    redelivery: attempt !== delivery.attempts[0],
    duration: attempt.duration,
    status: STATUS[attempt.status] ?? `Invalid HTTP Response: ${attempt.status}`,
    status_code: attempt.status,
    event: delivery.event,
    action: delivery.action,
    installation_id: box.app.installationId,
    repository_id: (delivery.payload.repository as Json | undefined)?.id ?? null,
    throttled_at: null,
  };
}

/** Every attempt, the latest first. */
function rowsOf(box: Box): Json[] {
  const since = Date.now() - KEPT;
  return box.hooks.deliveries
    .flatMap((one) => one.attempts.map((attempt) => rowOf(box, one, attempt)))
    .filter((row) => Date.parse(text(row.delivered_at)) >= since)
    .sort((a, b) => text(b.id).localeCompare(text(a.id)));
}

function refused({ caller }: Call): Answer | null {
  return caller.kind === 'jwt' ? null : refuse(401, 'A JSON web token could not be decoded');
}

/** GitHub's cursor says nothing to whoever reads it. */
const cursorOf = (id: unknown) => Buffer.from(`v1_${id}`).toString('base64url');

const list: Gap = {
  method: 'GET',
  path: /^\/app\/hook\/deliveries$/,
  async handle(call, box) {
    const no = refused(call);
    if (no) return no;
    const per = Math.min(100, Math.max(1, Number(call.query.get('per_page') ?? 30) || 30));
    const rows = rowsOf(box);
    const cursor = call.query.get('cursor');
    const at = cursor === null ? 0 : rows.findIndex((row) => cursorOf(row.id) === cursor);
    if (at < 0) return refuse(422, 'Invalid cursor');
    const next = rows[at + per];
    const query = new URLSearchParams(call.query);
    if (next) query.set('cursor', cursorOf(next.id));
    const link = `<${box.origin}/api/v3${call.path}?${query}>; rel="next"`;
    const page = ok(rows.slice(at, at + per));
    return next ? { ...page, headers: { link } } : page;
  },
};

const again: Gap = {
  method: 'POST',
  path: /^\/app\/hook\/deliveries\/(?<id>\d+)\/attempts$/,
  async handle(call, box, { id }) {
    const no = refused(call);
    if (no) return no;
    const delivery = box.hooks.deliveries.find(({ attempts }) =>
      attempts.some((attempt) => attempt.id === id),
    );
    if (!delivery) return refuse(404, 'Not Found');
    void box.hooks.redeliver(delivery);
    return ok({}, 202);
  },
};

export const deliveryGaps = [list, again];
