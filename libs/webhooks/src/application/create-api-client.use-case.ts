import { Audit, Clock, hashOf, newId, newSecret, permissionRegistry, Transactional } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { isGrantable } from '../domain/client-scope';
import { type ApiClient, ApiClientRepository } from '../persistence/api-client.repository';
import { webhooksErrors } from '../webhooks.errors';
import { KEY_PREFIX } from './api-key-verifier';

export interface NewApiClient {
  name: string;
  scopes: string[];
  by: string;
}

const SHOWN_START = 10;

/** Lets a third-party system in. Its key is told once, here. Fails with: webhooks.unknown-scope */
@Injectable()
export class CreateApiClient {
  constructor(
    private readonly clients: ApiClientRepository,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  @Transactional()
  async execute({ name, scopes, by }: NewApiClient): Promise<{ client: ApiClient; key: string }> {
    for (const scope of scopes)
      if (!permissionRegistry.has(scope) || !isGrantable(scope))
        throw webhooksErrors.fail('unknown-scope', { scope }, '/scopes');
    const key = `${KEY_PREFIX}${newSecret()}`;
    const client = {
      id: newId<'api-client'>(),
      name,
      scopes: [...new Set(scopes)].sort(),
      keyStart: key.slice(0, SHOWN_START),
      createdAt: this.clock.now(),
      createdBy: by,
    };
    await this.clients.add(client, hashOf(key));
    await this.audit.record({
      action: 'webhooks.api-client.create',
      subjectKind: 'api-client',
      subjectId: client.id,
      after: { name, scopes: client.scopes },
    });
    return { client: { ...client, revokedAt: null }, key };
  }
}
