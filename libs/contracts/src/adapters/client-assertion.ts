import { createSign, type KeyLike, randomUUID } from 'node:crypto';

const LIFETIME_SECONDS = 300;
const base64url = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/**
 * The signed proof of who asks for a token (RFC 7523): RS256, five minutes, used once.
 * @param now the instant it is signed at
 */
export function clientAssertion(clientId: string, audience: string, key: KeyLike, now: Date): string {
  const issuedAt = Math.floor(now.getTime() / 1000);
  const claims = {
    jti: randomUUID(),
    iss: clientId,
    sub: clientId,
    aud: audience,
    iat: issuedAt,
    nbf: issuedAt,
    exp: issuedAt + LIFETIME_SECONDS,
  };
  const signed = `${base64url({ alg: 'RS256', typ: 'JWT' })}.${base64url(claims)}`;
  return `${signed}.${createSign('RSA-SHA256').update(signed).sign(key, 'base64url')}`;
}
