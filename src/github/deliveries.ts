// The log of the App's webhooks at GitHub, which reaches back three days, and how one is sent again.
import { type Api, EXACT } from './client.js';
import { PAGE_SIZE } from './pages.js';

/** One attempt to deliver; a delivery keeps its guid over all of its attempts. */
export interface DeliveryAttempt {
  /** Digits, more than a number keeps. */
  id: string;
  guid: string;
  /** ISO 8601. */
  at: string;
  event: string;
  delivered: boolean;
}

/** One page, the latest first. @param cursor where it begins; null: at the latest. */
export async function readDeliveries(
  api: Api,
  cursor: string | null,
): Promise<{ attempts: DeliveryAttempt[]; next: string | null }> {
  const { data, headers } = await api.request('GET /app/hook/deliveries', {
    per_page: PAGE_SIZE,
    ...(cursor === null ? {} : { cursor }),
    request: EXACT,
  });
  const attempts = data.map((row) => ({
    id: `${row.id}`,
    guid: row.guid,
    at: row.delivered_at,
    event: row.event,
    delivered: row.status_code >= 200 && row.status_code < 300,
  }));
  const link = /<([^>]+)>;\s*rel="next"/.exec(headers.link ?? '')?.[1];
  return { attempts, next: link ? new URL(link).searchParams.get('cursor') : null };
}

/** Asks GitHub to send one again, by the id of any of its attempts. */
export async function sendAgain(api: Api, id: string): Promise<void> {
  // The path takes it as it is; only its type says that it is a number.
  const delivery_id = id as unknown as number;
  await api.request('POST /app/hook/deliveries/{delivery_id}/attempts', { delivery_id });
}
