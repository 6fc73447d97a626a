import { createHash } from 'node:crypto';

/** The digest of the register's chain. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
