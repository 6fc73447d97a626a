import { Injectable } from '@nestjs/common';
import type { Principal } from './principal';

export interface ApiKeyVerifier {
  /** The principal behind a key; null when the key is unknown or withdrawn. */
  verify(key: string): Promise<Principal | null>;
}

/** Where the module that owns API clients plugs itself in: the platform knows no module. */
@Injectable()
export class ApiKeys {
  private verifier: ApiKeyVerifier = { verify: async () => null };

  register(verifier: ApiKeyVerifier): void {
    this.verifier = verifier;
  }

  verify(key: string): Promise<Principal | null> {
    return this.verifier.verify(key);
  }
}
