import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Settings } from '../config/settings';

const ALGORITHM = 'aes-256-gcm';
const NONCE = 12;
const TAG = 16;

/** Encrypts what is sensitive in the database (NISS, IBAN). The key is a setting and never stored. */
@Injectable()
export class Cipher {
  private readonly key: Buffer;

  constructor(settings: Settings) {
    this.key = Buffer.from(settings.get('DATA_KEY'), 'hex');
  }

  encrypt(text: string): Buffer {
    const nonce = randomBytes(NONCE);
    const cipher = createCipheriv(ALGORITHM, this.key, nonce);
    const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), body]);
  }

  /** @throws Error when the bytes were altered or the key is another */
  decrypt(bytes: Buffer): string {
    const decipher = createDecipheriv(ALGORITHM, this.key, bytes.subarray(0, NONCE));
    decipher.setAuthTag(bytes.subarray(NONCE, NONCE + TAG));
    return Buffer.concat([decipher.update(bytes.subarray(NONCE + TAG)), decipher.final()]).toString('utf8');
  }

  /** A keyed fingerprint, to look an encrypted value up without decrypting every row. */
  fingerprint(text: string): Buffer {
    return createHmac('sha256', this.key).update(text).digest();
  }
}
