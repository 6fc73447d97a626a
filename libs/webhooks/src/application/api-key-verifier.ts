import type { LoginId } from '@coopera/kernel';
import { type ApiKeyVerifier, hashOf, type Principal } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { ApiClientRepository } from '../persistence/api-client.repository';

/** How every key begins, so that one left in a public place is found by scanners. */
export const KEY_PREFIX = 'cpk_';

/** Finds the third-party system behind a key. It acts for the whole cooperative, with its permissions and no other. */
@Injectable()
export class ApiKeyVerifierByHash implements ApiKeyVerifier {
  constructor(private readonly clients: ApiClientRepository) {}

  async verify(key: string): Promise<Principal | null> {
    if (!key.startsWith(KEY_PREFIX)) return null;
    const client = await this.clients.activeByKeyHash(hashOf(key));
    if (!client) return null;
    return {
      kind: 'api-client',
      loginId: client.id as LoginId,
      displayName: client.name,
      email: '',
      language: 'fr',
      roles: [],
      permissions: new Set(client.scopes),
      memberId: null,
      adviserId: null,
    };
  }
}
