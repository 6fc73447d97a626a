import { aMemberWithActivity, type MemberWithActivity } from '@coopera/activities/testing';
import {
  type ClientId,
  type InvoiceId,
  localDate,
  Money,
  ownedBy,
  type ReceiptId,
  wholeCooperative,
} from '@coopera/kernel';
import { ParametersModule } from '@coopera/parameters/module';
import { newId } from '@coopera/platform';
import { type MediumContext, mediumContext } from '@coopera/platform/testing';
import { aClient, anIssuedInvoice, aSubmittedInvoice } from '../testing';
import { DecideWriteOff } from './application/decide-write-off.use-case';
import { InvoiceListQuery } from './application/invoice-list.query';
import { IssueInvoice } from './application/issue-invoice.use-case';
import { ProposeWriteOff } from './application/propose-write-off.use-case';
import { RecordPayment } from './application/record-payment.use-case';
import { InvoicingModule } from './invoicing.module';

describe('invoices', () => {
  let context: MediumContext;
  let camille: MemberWithActivity;
  let clientId: ClientId;
  const scope = wholeCooperative;
  const issue = (invoiceId: InvoiceId) => context.get(IssueInvoice).execute({ invoiceId, scope });

  beforeAll(async () => {
    context = await mediumContext([ParametersModule, InvoicingModule]);
    camille = await aMemberWithActivity(context);
    clientId = await aClient(context, camille.activityId);
  });
  afterAll(() => context?.close());

  it('are numbered without gap when thirty are issued at once, and none when one fails', async () => {
    const waiting: InvoiceId[] = [];
    for (let index = 0; index < 30; index += 1)
      waiting.push(await aSubmittedInvoice(context, camille.activityId, clientId, '10.00'));
    const twice = [...waiting, ...waiting.slice(0, 10)];
    const outcomes = await Promise.allSettled(twice.map(issue));
    expect(outcomes.filter((outcome) => outcome.status === 'rejected')).toHaveLength(10);
    const rows = await context.database.query<{ sequence: number }>(
      `SELECT sequence FROM invoicing.invoice WHERE journal = 'F' AND year = 2026 ORDER BY sequence`,
    );
    expect(rows.map((row) => row.sequence)).toEqual(Array.from({ length: 30 }, (_, index) => index + 1));
  });

  it('are booked as client against sales and VAT, in the same transaction', async () => {
    const id = await anIssuedInvoice(context, camille.activityId, clientId, '1000.00');
    const lines = await context.database.query(
      `SELECT account, amount FROM ledger.line JOIN ledger.entry ON entry.id = entry_id WHERE source_id = $1 ORDER BY account`,
      [id],
    );
    expect(lines).toEqual([
      { account: '400', amount: '121000' },
      { account: '451', amount: '-21000' },
      { account: '700', amount: '-100000' },
    ]);
  });

  it('take one receipt once, however often it is told, and announce it once', async () => {
    const invoiceId = await anIssuedInvoice(context, camille.activityId, clientId, '100.00');
    const receiptId = newId<'receipt'>() as ReceiptId;
    const payment = { invoiceId, receiptId, amount: Money.of('50.00'), receivedOn: localDate('2026-11-24') };
    for (let time = 0; time < 3; time += 1) await context.get(RecordPayment).execute(payment);
    const [row] = await context.database.query('SELECT paid FROM invoicing.invoice WHERE id = $1', [invoiceId]);
    expect(row).toEqual({ paid: '5000' });
    const told = (await context.announced('invoicing.invoice-partly-paid.v1')).filter(
      (event) => event.invoiceId === invoiceId,
    );
    expect(told).toMatchObject([{ amount: { amount: '50.00' }, paid: { amount: '50.00' } }]);
  });

  it('never take more than is due', async () => {
    const invoiceId = await anIssuedInvoice(context, camille.activityId, clientId, '100.00');
    const payment = {
      invoiceId,
      receiptId: newId<'receipt'>() as ReceiptId,
      amount: Money.of('121.01'),
      receivedOn: localDate('2026-11-24'),
    };
    await expect(context.get(RecordPayment).execute(payment)).rejects.toThrow('invoicing.invoice-not-payable');
  });

  it('do not change once numbered, not even by SQL', async () => {
    const id = await anIssuedInvoice(context, camille.activityId, clientId, '100.00');
    await expect(context.database.query('UPDATE invoicing.invoice SET gross = 1 WHERE id = $1', [id])).rejects.toThrow(
      'corrected by a credit note',
    );
    await expect(context.database.query('DELETE FROM invoicing.invoice WHERE id = $1', [id])).rejects.toThrow('stays');
  });

  it('are in the same state in a list as on their own page', async () => {
    context.clock.travelTo('2026-12-24');
    const { items } = await context.get(InvoiceListQuery).list({ perPage: 100 }, {}, ownedBy(camille.memberId));
    context.clock.travelTo('2026-11-24');
    expect(new Set(items.map((item) => item.state))).toEqual(new Set(['overdue']));
  });

  it('are listed in as many queries for fifty as for five', async () => {
    const spy = jest.spyOn(context.database, 'query');
    await context.get(InvoiceListQuery).list({ perPage: 5 }, {}, ownedBy(camille.memberId));
    const few = spy.mock.calls.length;
    spy.mockClear();
    await context.get(InvoiceListQuery).list({ perPage: 50 }, {}, ownedBy(camille.memberId));
    expect(spy.mock.calls.length).toBe(few);
    spy.mockRestore();
  });

  it('are given up for lost by two people: VAT apart, no more expected, announced once', async () => {
    const id = await anIssuedInvoice(context, camille.activityId, clientId, '1000.00');
    const receipt = { receiptId: newId<'receipt'>() as ReceiptId, receivedOn: localDate('2026-11-24') };
    await context.get(RecordPayment).execute({ invoiceId: id, amount: Money.of('510.00'), ...receipt });
    const [sam, ada] = [newId(), newId()].map((person) => ({ id: person, name: person }));
    await context.get(ProposeWriteOff).execute({ invoiceId: id, reason: 'Bankrupt', by: sam as never });
    const confirm = (by: unknown) =>
      context.get(DecideWriteOff).execute({ invoiceId: id, isConfirmed: true, by: by as never });
    await expect(confirm(sam)).rejects.toMatchObject({ code: 'invoicing.write-off-four-eyes' });
    await confirm(ada);
    await expect(confirm(ada)).rejects.toMatchObject({ code: 'invoicing.write-off-decided' });
    const lines = await context.database.query(
      `SELECT account, amount FROM ledger.line JOIN ledger.entry ON entry.id = entry_id WHERE source_id = $1 AND reason = 'invoice-written-off' ORDER BY account`,
      [id],
    );
    expect(lines).toEqual([
      { account: '400', amount: '-70000' },
      { account: '4119', amount: '12149' },
      { account: '642', amount: '57851' },
    ]);
    const { items } = await context.get(InvoiceListQuery).list({}, { state: ['written-off'] }, scope);
    expect(items.map((item) => [item.id, item.outstanding.amount])).toEqual([[id, '0.00']]);
    expect(await context.announced('invoicing.invoice-written-off.v1')).toMatchObject([
      { invoiceId: id, net: { amount: '578.51' }, gross: { amount: '700.00' } },
    ]);
  });
});
