import { createHash, createSecretKey, type KeyObject, randomBytes } from 'node:crypto';

export const ACCESS_TOKEN_SECONDS = 600;
export const REFRESH_TOKEN_DAYS = 30;

/**
 * jsonwebtoken given a string first tries to read it as a public key, which costs about 500 µs on every request; given a
 * KeyObject, about 10 µs.
 */
export const jwtKey = (secret: string): KeyObject => createSecretKey(Buffer.from(secret));

export const newSecret = (): string => randomBytes(32).toString('base64url');

/** Secrets that we hand out are kept as a hash only; they are random, so a plain hash is enough. */
export const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();
