import { Activities } from '@coopera/activities';
import type { ActivityId, InvoiceId, Scope } from '@coopera/kernel';
import { Parameters } from '@coopera/parameters';
import { Audit, Clock, newId, Transactional } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { type DraftData, Invoice } from '../domain/invoice';
import { invoicingErrors } from '../invoicing.errors';
import { ClientRepository } from '../persistence/client.repository';
import { InvoiceRepository } from '../persistence/invoice.repository';

export interface SaveDraftInput extends DraftData {
  /** The draft to change; a new one where it is left out. */
  id?: InvoiceId;
  activityId: ActivityId;
  scope: Scope;
  by: string;
}

/**
 * Writes a draft, or changes one. Fails with: activities.activity-not-active, invoicing.client-not-found,
 * invoicing.term-too-long, invoicing.invoice-not-editable, invoicing.no-lines, invoicing.nothing-to-invoice
 */
@Injectable()
export class SaveDraft {
  constructor(
    private readonly invoices: InvoiceRepository,
    private readonly clients: ClientRepository,
    private readonly activities: Activities,
    private readonly parameters: Parameters,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  @Transactional()
  async execute({ id, activityId, scope, by, ...data }: SaveDraftInput): Promise<InvoiceId> {
    await this.activities.active(activityId, scope);
    const visible = await this.activities.idsInScope(scope);
    const client = await this.clients.get(data.clientId, visible);
    if (client.kind !== 'consumer') this.refuseLongTerm(data.termDays);
    await this.clients.use(client.id, activityId);
    const invoice = id
      ? await this.invoices.getForUpdate(id, visible)
      : Invoice.draft(newId<'invoice'>(), activityId, data, { name: by, at: this.clock.now() });
    if (id) invoice.edit(data);
    await this.invoices.save(invoice);
    await this.audit.record({
      action: 'invoicing.invoice.save',
      subjectKind: 'invoice',
      subjectId: invoice.id,
      after: { gross: invoice.gross },
    });
    return invoice.id;
  }

  /** Law of 2 August 2002, art. 4: between businesses a longer term is void. */
  private refuseLongTerm(days: number): void {
    const maximum = this.parameters.at(this.clock.today()).count('client-term.maximum').value;
    if (days > maximum) throw invoicingErrors.fail('term-too-long', { maximum }, '/termDays');
  }
}
