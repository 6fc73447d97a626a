import { SignInAttempts } from '@coopera/platform';
import { Injectable } from '@nestjs/common';

/** Bounds what strangers may ask, by the same count as failed sign-ins: nobody fills a session or an inbox with a script. */
@Injectable()
export class PublicRequests {
  constructor(private readonly attempts: SignInAttempts) {}

  /** @param from network address and e-mail address. Fails with: auth.too-many-attempts */
  async count(from: string[]): Promise<void> {
    const keys = from.map((one) => `training:${one.toLowerCase()}`);
    await this.attempts.check(keys);
    await this.attempts.recordFailure(keys);
  }
}
