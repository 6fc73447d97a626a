import type { ActivityId, ClientId, Language } from '@coopera/kernel';
import { Database } from '@coopera/platform/database';
import { Injectable } from '@nestjs/common';
import type { ClientKind } from '../domain/client-kind';
import { invoicingErrors } from '../invoicing.errors';

/** One record for the whole cooperative. */
export interface Client {
  id: ClientId;
  kind: ClientKind;
  name: string;
  enterpriseNumber: string | null;
  vatNumber: string | null;
  email: string | null;
  street: string;
  postalCode: string;
  city: string;
  country: string;
  language: Language;
  ibans: string[];
}

const COLUMNS = `client.id, client.kind, client.name, client.enterprise_number AS "enterpriseNumber", client.vat_number AS "vatNumber",
  client.email, client.street, client.postal_code AS "postalCode", client.city, client.country, client.language, client.ibans`;

@Injectable()
export class ClientRepository {
  constructor(private readonly database: Database) {}

  /** Fails with: invoicing.client-not-found, when there is none or no visible Activité uses it */
  async get(id: ClientId, visible: ActivityId[] | null): Promise<Client> {
    const client = await this.database.first<Client>(
      `SELECT ${COLUMNS} FROM invoicing.client WHERE id = $1 AND ($2::uuid[] IS NULL
         OR EXISTS (SELECT 1 FROM invoicing.client_use WHERE client_id = client.id AND activity_id = ANY($2)))`,
      [id, visible],
    );
    if (!client) throw invoicingErrors.fail('client-not-found', {}, '/clientId');
    return client;
  }

  byEnterpriseNumber(number: string): Promise<Client | undefined> {
    return this.database.first<Client>(`SELECT ${COLUMNS} FROM invoicing.client WHERE enterprise_number = $1`, [
      number,
    ]);
  }

  search(words: string | null, visible: ActivityId[] | null): Promise<Client[]> {
    return this.database.query<Client>(
      `SELECT ${COLUMNS} FROM invoicing.client WHERE ($1::text IS NULL OR name ILIKE '%' || $1 || '%' OR enterprise_number LIKE $1 || '%')
         AND ($2::uuid[] IS NULL OR id IN (SELECT client_id FROM invoicing.client_use WHERE activity_id = ANY($2)))
       ORDER BY name, id LIMIT 50`,
      [words, visible],
    );
  }

  async create(client: Client): Promise<void> {
    await this.database.query(
      `INSERT INTO invoicing.client (id, kind, name, enterprise_number, vat_number, email, street, postal_code, city, country, language, ibans)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [
        client.id,
        client.kind,
        client.name,
        client.enterpriseNumber,
        client.vatNumber,
        client.email,
        client.street,
        client.postalCode,
        client.city,
        client.country,
        client.language,
        client.ibans,
      ],
    );
  }

  async use(id: ClientId, activityId: ActivityId): Promise<void> {
    await this.database.query(
      'INSERT INTO invoicing.client_use (client_id, activity_id) VALUES ($1, $2) ON CONFLICT DO NOTHING',
      [id, activityId],
    );
  }
}
