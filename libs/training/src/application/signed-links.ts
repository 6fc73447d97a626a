import { timingSafeEqual } from 'node:crypto';
import { isId } from '@coopera/kernel';
import { Cipher, Settings } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { trainingErrors } from '../training.errors';

/** What a link lets its holder do; one made for one thing opens nothing else. */
export type LinkPurpose = 'confirm' | 'cancel' | 'evaluate' | 'check-in' | 'feed';

/** Links that carry their own proof: an identifier and its signature. Nothing is stored, and nothing can be guessed. */
@Injectable()
export class SignedLinks {
  constructor(
    private readonly cipher: Cipher,
    private readonly settings: Settings,
  ) {}

  /** @param version of what can be revoked: another one makes another token */
  token(purpose: LinkPurpose, id: string, version = 1): string {
    return `${id}.${version}.${this.signature(purpose, id, version).toString('base64url')}`;
  }

  /** Fails with: training.link-not-valid */
  read(purpose: LinkPurpose, token: string): { id: string; version: number } {
    const [id = '', version = '', signed = ''] = token.split('.');
    const given = Buffer.from(signed, 'base64url');
    const right = isId(id) && /^\d{1,6}$/.test(version) && this.signature(purpose, id, Number(version));
    if (!right || given.length !== right.length || !timingSafeEqual(given, right))
      throw trainingErrors.fail('link-not-valid');
    return { id, version: Number(version) };
  }

  /** The address of a page or of a route. */
  address(path: string): string {
    return `${this.settings.get('PUBLIC_URL')}${path}`;
  }

  private signature(purpose: LinkPurpose, id: string, version: number): Buffer {
    return this.cipher.fingerprint(`training/${purpose}/${id}/${version}`).subarray(0, 24);
  }
}
