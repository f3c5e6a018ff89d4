// The signature of the hidden lines in our comments: writers can edit comments, and do not know the secret.
import { createHmac, timingSafeEqual } from 'node:crypto';

/** 32 hexadecimal digits. */
export function macOf(secret: string, text: string): string {
  return createHmac('sha256', secret).update(text).digest('hex').slice(0, 32);
}

/** Whether a line is the one that the secret gives; takes as long for any that is not. */
export function isSigned(found: string, wanted: string): boolean {
  const [one, other] = [Buffer.from(found), Buffer.from(wanted)];
  return one.length === other.length && timingSafeEqual(one, other);
}
