import { Activities } from '@coopera/activities';
import type { Scope } from '@coopera/kernel';
import { Injectable } from '@nestjs/common';
import { type Client, ClientRepository } from '../persistence/client.repository';

@Injectable()
export class ClientQuery {
  constructor(
    private readonly clients: ClientRepository,
    private readonly activities: Activities,
  ) {}

  /** Clients that one's Activités use, by name or enterprise number. */
  async search(words: string | undefined, scope: Scope): Promise<Client[]> {
    return this.clients.search(words?.trim() || null, await this.activities.idsInScope(scope));
  }
}
