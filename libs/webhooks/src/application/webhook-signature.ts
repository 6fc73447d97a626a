import { createHmac, timingSafeEqual } from 'node:crypto';

/** Seconds between the signing and the reading that a receiver may accept: an older request may be a replayed one. */
export const TOLERANCE_SECONDS = 300;

/** `t=<seconds since 1970>,v1=<HMAC-SHA256 of "t.body" in hexadecimal>`, the header Coopera-Signature. */
export function signatureOf(secret: string, body: string, seconds: number): string {
  return `t=${seconds},v1=${macOf(secret, body, seconds)}`;
}

/**
 * Whether a request is ours and recent. A receiver does the same over the raw body, before it reads the JSON:
 *
 * ```ts
 * const [, seconds, mac] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(request.headers['coopera-signature']) ?? [];
 * const expected = createHmac('sha256', secret).update(`${seconds}.${rawBody}`).digest();
 * const isOurs = mac !== undefined && timingSafeEqual(expected, Buffer.from(mac, 'hex'));
 * const isRecent = Math.abs(Date.now() / 1000 - Number(seconds)) <= 300;
 * ```
 */
export function isSignedBy(secret: string, body: string, header: string, nowSeconds: number): boolean {
  const [, seconds, mac] = /^t=(\d{1,12}),v1=([0-9a-f]{64})$/.exec(header) ?? [];
  if (seconds === undefined || mac === undefined) return false;
  if (Math.abs(nowSeconds - Number(seconds)) > TOLERANCE_SECONDS) return false;
  return timingSafeEqual(Buffer.from(macOf(secret, body, Number(seconds)), 'hex'), Buffer.from(mac, 'hex'));
}

const macOf = (secret: string, body: string, seconds: number): string =>
  createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex');
