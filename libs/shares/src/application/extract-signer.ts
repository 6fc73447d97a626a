import { createPrivateKey, createPublicKey, hkdfSync, type KeyObject, sign } from 'node:crypto';
import { Settings } from '@coopera/platform';
import { Injectable } from '@nestjs/common';

export interface ExtractSignature {
  algorithm: 'Ed25519';
  /** PEM: whoever has the JSON can check it. */
  publicKey: string;
  /** In base64. */
  value: string;
}

/** What comes before the 32 bytes of a private key of Ed25519 (RFC 8410). */
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');

/** Signs extracts of the register. The key follows from the data key: it is the same on every machine and stored on none. */
@Injectable()
export class ExtractSigner {
  private readonly key: KeyObject;
  private readonly publicKey: string;

  constructor(settings: Settings) {
    const secret = Buffer.from(settings.get('DATA_KEY'), 'hex');
    const seed = Buffer.from(hkdfSync('sha256', secret, '', 'coopera share register extract', 32));
    this.key = createPrivateKey({ key: Buffer.concat([PKCS8, seed]), format: 'der', type: 'pkcs8' });
    this.publicKey = createPublicKey(this.key).export({ type: 'spki', format: 'pem' }).toString();
  }

  sign(text: string): ExtractSignature {
    const value = sign(null, Buffer.from(text, 'utf8'), this.key).toString('base64');
    return { algorithm: 'Ed25519', publicKey: this.publicKey, value };
  }
}
