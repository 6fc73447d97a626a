import { Activities } from '@coopera/activities';
import { type ActivityId, type ClientId, enterpriseNumber, type Scope } from '@coopera/kernel';
import { Audit, newId, Transactional } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { type Client, ClientRepository } from '../persistence/client.repository';

export interface NewClient extends Omit<Client, 'id' | 'ibans' | 'enterpriseNumber' | 'vatNumber' | 'email'> {
  enterpriseNumber?: string | null;
  vatNumber?: string | null;
  email?: string | null;
  activityId: ActivityId;
  scope: Scope;
}

/**
 * Adds a client to an Activité. A business the cooperative knows already, by its enterprise number, is that record: the
 * Activité only starts to use it. Fails with: activities.activity-not-found
 */
@Injectable()
export class CreateClient {
  constructor(
    private readonly clients: ClientRepository,
    private readonly activities: Activities,
    private readonly audit: Audit,
  ) {}

  @Transactional()
  async execute({ activityId, scope, ...client }: NewClient): Promise<ClientId> {
    await this.activities.card(activityId, scope);
    const number = client.enterpriseNumber ? enterpriseNumber(client.enterpriseNumber) : null;
    const known = number ? await this.clients.byEnterpriseNumber(number) : undefined;
    const id = known?.id ?? newId<'client'>();
    if (!known) {
      const vatNumber = client.vatNumber ?? (number ? `BE${number}` : null);
      await this.clients.create({
        ...client,
        id,
        enterpriseNumber: number,
        vatNumber,
        email: client.email ?? null,
        ibans: [],
      });
      await this.audit.record({
        action: 'invoicing.client.create',
        subjectKind: 'client',
        subjectId: id,
        after: { name: client.name },
      });
    }
    await this.clients.use(id, activityId);
    return id;
  }
}
