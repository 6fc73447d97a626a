import { Activities } from '@coopera/activities';
import { wholeCooperative, yearOf } from '@coopera/kernel';
import { Parameters } from '@coopera/parameters';
import { Clock } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import type { Billing } from '../domain/billing';
import type { Invoice, Issue } from '../domain/invoice';
import { type Client, ClientRepository } from '../persistence/client.repository';
import { InvoiceRepository } from '../persistence/invoice.repository';

/** Gives an invoice what makes it one: number, day, rate of contribution, and the client as he is today. */
@Injectable()
export class Numbering {
  constructor(
    private readonly invoices: InvoiceRepository,
    private readonly clients: ClientRepository,
    private readonly activities: Activities,
    private readonly parameters: Parameters,
    private readonly clock: Clock,
  ) {}

  async next(invoice: Invoice): Promise<Omit<Issue, 'structuredCommunication'> & { debtorIbans: string[] }> {
    const on = this.clock.today();
    const client = await this.clients.get(invoice.clientId, null);
    const { ownLevyRate } = await this.activities.card(invoice.activityId, wholeCooperative);
    const year = yearOf(on);
    const sequence = await this.invoices.nextSequence(invoice.journal, year);
    return {
      number: `${invoice.journal}-${year}-${String(sequence).padStart(6, '0')}`,
      year,
      sequence,
      on,
      levyRate: ownLevyRate ?? this.parameters.at(on).rate('levy.turnover').value,
      billing: billingOf(client),
      debtorIbans: client.ibans,
    };
  }
}

const billingOf = ({ id: _id, language: _language, ibans: _ibans, ...billing }: Client): Billing => billing;
