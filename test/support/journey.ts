import { aCamtFile } from '@coopera/banking/testing';
import type { Api } from './api';
import type { System } from './system';

export const PASSWORD = 'coopera-demo';

interface Item {
  id: string;
  name: string;
}

export interface InvoiceFile {
  number: string;
  state: string;
  gross: { amount: string };
  structuredCommunication: string;
  documents: string[];
}

/** What several journeys do: sign in, invoice, bring the bank's file. */
export class Journey {
  private constructor(
    readonly camille: Api,
    readonly adviser: Api,
    readonly finance: Api,
    readonly activity: Item,
    readonly client: Item,
  ) {}

  static async begin(system: System): Promise<Journey> {
    const as = (name: string) => system.api.signIn(`${name}@coopera.example`, PASSWORD);
    const camille = await as('camille');
    const { items } = await camille.get<{ items: Item[] }>('/me/activities');
    const clients = await camille.get<Item[]>('/clients');
    return new Journey(camille, await as('conseil'), await as('finance'), items[0] as Item, clients[0] as Item);
  }

  /** Writes an invoice of one line at 21 % and has it validated. */
  async invoice(unitPrice: string): Promise<string> {
    const { id } = await this.camille.post<{ id: string }>('/invoices', {
      activityId: this.activity.id,
      clientId: this.client.id,
      language: 'fr',
      termDays: 10,
      lines: [
        { description: 'Illustrations', quantity: '1', unit: 'day', unitPrice, vatCategory: 'S', vatPercent: '21' },
      ],
    });
    await this.camille.post(`/invoices/${id}/submission`);
    await this.adviser.post(`/invoices/${id}/validation`);
    return id;
  }

  file(id: string): Promise<InvoiceFile> {
    return this.camille.get<InvoiceFile>(`/invoices/${id}`);
  }

  /** The bank's file that pays an invoice. */
  paymentOf(invoice: InvoiceFile, amount = invoice.gross.amount): Uint8Array {
    return aCamtFile()
      .on('2026-11-23')
      .receiving(amount, {
        structuredCommunication: invoice.structuredCommunication.replace(/\D/g, ''),
        name: this.client.name,
      })
      .bytes();
  }

  async budget(): Promise<Record<'available' | 'paid' | 'unpaid' | 'reserved', { amount: string }>> {
    return this.camille.get(`/activities/${this.activity.id}/budget`);
  }
}
