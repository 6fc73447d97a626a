import { Cipher } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import type { ApplicationContent } from '../domain/application-content';

/** What is private in an application, encrypted in the database as one text. */
@Injectable()
export class SealedContent {
  constructor(private readonly cipher: Cipher) {}

  seal(content: ApplicationContent): Buffer {
    return this.cipher.encrypt(JSON.stringify(content));
  }

  /** Null once it was erased. */
  open(sealed: Buffer | null): ApplicationContent | null {
    return sealed && (JSON.parse(this.cipher.decrypt(sealed)) as ApplicationContent);
  }
}
