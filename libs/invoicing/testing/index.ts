import { CreateClient, IssueInvoice, SaveDraft, SubmitInvoice } from '@coopera/invoicing';
import { type ActivityId, type ClientId, type InvoiceId, wholeCooperative } from '@coopera/kernel';
import type { MediumContext } from '@coopera/platform/testing';

const scope = wholeCooperative;

/** A business that an Activité invoices. */
export const aClient = (context: MediumContext, activityId: ActivityId): Promise<ClientId> =>
  context.get(CreateClient).execute({
    activityId,
    scope,
    kind: 'business',
    name: 'Studio Flagey',
    enterpriseNumber: '0428759497',
    email: 'client@example.org',
    street: 'Place Flagey 1',
    postalCode: '1050',
    city: 'Ixelles',
    country: 'BE',
    language: 'fr',
  });

/** An invoice that waits for its adviser, of one line at 21 %. */
export async function aSubmittedInvoice(
  context: MediumContext,
  activityId: ActivityId,
  clientId: ClientId,
  unitPrice = '1000.00',
): Promise<InvoiceId> {
  const invoiceId = await context.get(SaveDraft).execute({
    activityId,
    clientId,
    language: 'fr',
    termDays: 10,
    scope,
    by: 'Camille',
    lines: [
      { description: 'Illustrations', quantity: '1', unit: 'day', unitPrice, vatCategory: 'S', vatPercent: '21' },
    ],
  });
  await context.get(SubmitInvoice).execute({ invoiceId, scope });
  return invoiceId;
}

export async function anIssuedInvoice(
  context: MediumContext,
  activityId: ActivityId,
  clientId: ClientId,
  unitPrice?: string,
): Promise<InvoiceId> {
  const invoiceId = await aSubmittedInvoice(context, activityId, clientId, unitPrice);
  await context.get(IssueInvoice).execute({ invoiceId, scope });
  return invoiceId;
}
