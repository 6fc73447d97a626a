import { Audit, Clock, Transactional } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { ApiClientRepository } from '../persistence/api-client.repository';
import { webhooksErrors } from '../webhooks.errors';

/** Its key opens nothing from the next request on. Fails with: webhooks.api-client-not-found */
@Injectable()
export class RevokeApiClient {
  constructor(
    private readonly clients: ApiClientRepository,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  @Transactional()
  async execute({ id, by }: { id: string; by: string }): Promise<void> {
    const isRevoked = await this.clients.revoke(id, this.clock.now(), by);
    if (!isRevoked) throw webhooksErrors.fail('api-client-not-found');
    await this.audit.record({ action: 'webhooks.api-client.revoke', subjectKind: 'api-client', subjectId: id });
  }
}
