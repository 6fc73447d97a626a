import { Injectable } from '@nestjs/common';
import { Database } from '../database/database';

/** The cooperative, as it stands on invoices, payslips and payment files. */
export interface OrganisationCard {
  name: string;
  enterpriseNumber: string;
  onssNumber: string;
  street: string;
  postalCode: string;
  city: string;
  country: string;
  email: string;
  phone: string;
  iban: string;
  bic: string;
}

@Injectable()
export class Organisation {
  constructor(private readonly database: Database) {}

  async card(): Promise<OrganisationCard> {
    const card = await this.database.first<OrganisationCard>(
      `SELECT name, enterprise_number AS "enterpriseNumber", onss_number AS "onssNumber", street, postal_code AS "postalCode",
              city, country, email, phone, iban, bic FROM platform.organisation`,
    );
    if (!card) throw new Error('the cooperative has no card');
    return card;
  }
}
