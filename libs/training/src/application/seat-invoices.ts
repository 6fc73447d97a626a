import {
  CreateClient,
  CreditInvoice,
  type InvoiceLineData,
  IssueInvoice,
  SaveDraft,
  SubmitInvoice,
} from '@coopera/invoicing';
import { type ActivityId, type ClientId, type InvoiceId, type Money, wholeCooperative } from '@coopera/kernel';
import { Parameters } from '@coopera/parameters';
import { Clock } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import type { Registration } from '../persistence/registration.repository';
import { type SessionCard, titleOf } from './session-cards';

const by = 'Coopéra';

/** The invoice and the credit note of a seat sold to the public, by the Activité that sells the session. */
@Injectable()
export class SeatInvoices {
  constructor(
    private readonly clients: CreateClient,
    private readonly drafts: SaveDraft,
    private readonly submit: SubmitInvoice,
    private readonly issue: IssueInvoice,
    private readonly credit: CreditInvoice,
    private readonly parameters: Parameters,
    private readonly clock: Clock,
  ) {}

  /** A business is the client the cooperative knows by its number. Fails as CreateClient does. */
  client(one: Registration, activityId: ActivityId): Promise<ClientId> {
    const { billing, name, email, language } = one;
    if (!billing) throw new Error(`registration ${one.id} is not of the public`);
    const { street, postalCode, city } = billing;
    return this.clients.execute({
      kind: billing.enterpriseNumber ? 'business' : 'consumer',
      name: billing.company ?? name,
      enterpriseNumber: billing.enterpriseNumber,
      email,
      street,
      postalCode,
      city,
      country: 'BE',
      language,
      activityId,
      scope: wholeCooperative,
    });
  }

  /** Drafted, validated and numbered at once: the coordinator fixed the price. Fails as SaveDraft and IssueInvoice do. */
  async invoice(one: Registration, net: Money, clientId: ClientId, card: SessionCard): Promise<InvoiceId> {
    const activityId = card.session.sellingActivityId as ActivityId;
    const invoiceId = await this.drafts.execute({
      activityId,
      clientId,
      language: one.language,
      subject: titleOf(card, one.language),
      termDays: this.parameters.at(this.clock.today()).count('training.invoice-term').value,
      lines: [this.line(one, net, card)],
      scope: wholeCooperative,
      by,
    });
    await this.submit.execute({ invoiceId, scope: wholeCooperative });
    await this.issue.execute({ invoiceId, scope: wholeCooperative });
    return invoiceId;
  }

  creditNote(one: Registration, net: Money, card: SessionCard): Promise<InvoiceId> {
    const invoiceId = one.invoiceId as InvoiceId;
    const lines = [this.line(one, net, card)];
    return this.credit.execute({ invoiceId, reason: reasons[one.language], lines, scope: wholeCooperative, by });
  }

  private line({ name, language }: Registration, net: Money, card: SessionCard): InvoiceLineData {
    return {
      description: `${titleOf(card, language)}, ${card.session.startsOn.split('-').reverse().join('/')} (${name})`,
      quantity: '1',
      unit: 'unit',
      unitPrice: net.toString(),
      vatCategory: 'S',
      vatPercent: this.parameters.at(this.clock.today()).rate('vat.standard').value.toPercent(),
    };
  }
}

const reasons = {
  fr: 'Inscription annulée',
  nl: 'Inschrijving geannuleerd',
  en: 'Registration cancelled',
};
