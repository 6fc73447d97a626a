import { aMemberWithActivity, type MemberWithActivity } from '@coopera/activities/testing';
import type { CreditNoteIssued, InvoiceIssued, InvoicePaid } from '@coopera/invoicing/events';
import { type ClientId, type InvoiceId, localDate, Money, type ReceiptId } from '@coopera/kernel';
import { ParametersModule } from '@coopera/parameters/module';
import { newId } from '@coopera/platform';
import { type MediumContext, mediumContext } from '@coopera/platform/testing';
import { Budgets } from './application/budgets';
import { CreditBudget } from './application/credit-budget.use-case';
import { MarkBudgetPaid } from './application/mark-budget-paid.use-case';
import { ReverseBudget } from './application/reverse-budget.use-case';
import { BudgetsModule } from './budgets.module';

const euros = (amount: string) => ({ amount, currency: 'EUR' });
const today = localDate('2026-11-24');

describe('budgets', () => {
  let context: MediumContext;
  let camille: MemberWithActivity;

  const issued = (net: string, gross: string): InvoiceIssued => ({
    invoiceId: newId<'invoice'>() as InvoiceId,
    number: 'F-2026-000001',
    activityId: camille.activityId,
    clientId: newId<'client'>() as ClientId,
    clientName: 'Flagey',
    net: euros(net),
    vat: euros('0.00'),
    gross: euros(gross),
    levyRate: '0.065',
    issuedOn: today,
    dueOn: today,
  });
  const paid = (invoice: InvoiceIssued, amount: string): InvoicePaid => ({
    ...invoice,
    paid: euros(amount),
    amount: euros(amount),
    receiptId: newId<'receipt'>() as ReceiptId,
    receivedOn: today,
  });
  const credited = (invoice: InvoiceIssued, net: string, gross: string): CreditNoteIssued => ({
    creditNoteId: newId<'invoice'>() as InvoiceId,
    number: 'NC-2026-000001',
    invoiceId: invoice.invoiceId,
    activityId: camille.activityId,
    clientName: 'Flagey',
    net: euros(net),
    gross: euros(gross),
    issuedOn: today,
  });
  const run = <T>(work: () => Promise<T>) => context.database.transaction(work);
  const position = async () => {
    const { available, paid: received, unpaid, reserved } = await context.get(Budgets).positionOf(camille.activityId);
    return { available: String(available), paid: String(received), unpaid: String(unpaid), reserved: String(reserved) };
  };

  beforeAll(async () => {
    context = await mediumContext([ParametersModule, BudgetsModule]);
  });
  beforeEach(async () => {
    camille = await aMemberWithActivity(context);
  });
  afterAll(() => context?.close());

  it('earn an invoice once, and its receipts in parts to the cent', async () => {
    const invoice = issued('333.33', '403.33');
    for (let time = 0; time < 2; time += 1) await run(() => context.get(CreditBudget).execute(invoice));
    expect(await position()).toMatchObject({ unpaid: '311.66', paid: '0.00' });
    for (const part of ['100.00', '100.00', '203.33'])
      await run(() => context.get(MarkBudgetPaid).execute(paid(invoice, part)));
    expect(await position()).toMatchObject({ unpaid: '0.00', paid: '311.66' });
  });

  it('take a receipt once', async () => {
    const invoice = issued('100.00', '121.00');
    await run(() => context.get(CreditBudget).execute(invoice));
    const receipt = paid(invoice, '60.50');
    for (let time = 0; time < 3; time += 1) await run(() => context.get(MarkBudgetPaid).execute(receipt));
    expect(await position()).toMatchObject({ paid: '46.75', unpaid: '46.75' });
  });

  it('give back exactly what was earned when several credit notes undo the invoice', async () => {
    const invoice = issued('100.01', '121.01');
    await run(() => context.get(CreditBudget).execute(invoice));
    await run(() => context.get(ReverseBudget).execute(credited(invoice, '33.34', '40.34')));
    await run(() => context.get(ReverseBudget).execute(credited(invoice, '66.67', '80.67')));
    expect(await position()).toEqual({ available: '0.00', paid: '0.00', unpaid: '0.00', reserved: '0.00' });
    const [pot] = await context.database.query<{ sum: string }>(
      `SELECT coalesce(sum(amount), 0) AS sum FROM ledger.line JOIN ledger.entry ON entry.id = entry_id WHERE account = '9200' AND params ->> 'client' = 'Flagey' AND source_id IN ($1)`,
      [invoice.invoiceId],
    );
    expect(pot?.sum).toBe('-650');
  });

  it('are never spent beyond what is available, when fifty ask at once', async () => {
    const invoice = issued('1000.00', '1210.00');
    await run(() => context.get(CreditBudget).execute(invoice));
    const reserve = () =>
      run(() =>
        context.get(Budgets).reserve({
          activityId: camille.activityId,
          source: { kind: 'contract', id: newId() },
          amount: Money.of('100.00'),
          on: today,
          label: 'x',
        }),
      );
    const outcomes = await Promise.allSettled(Array.from({ length: 50 }, reserve));
    expect(outcomes.filter((outcome) => outcome.status === 'fulfilled')).toHaveLength(9);
    expect(await position()).toMatchObject({ available: '35.00', reserved: '900.00' });
  });

  it('say what is missing when they refuse', async () => {
    const ask = context.get(Budgets).reserve({
      activityId: camille.activityId,
      source: { kind: 'contract', id: newId() },
      amount: Money.of('1.00'),
      on: today,
      label: 'x',
    });
    await expect(ask).rejects.toMatchObject({ code: 'budgets.not-enough-budget', params: { missing: '1.00' } });
  });
});
