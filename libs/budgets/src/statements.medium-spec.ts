import { aMemberWithActivity, type MemberWithActivity } from '@coopera/activities/testing';
import type { InvoiceIssued } from '@coopera/invoicing/events';
import {
  addDays,
  type ClientId,
  type InvoiceId,
  localDate,
  Money,
  type ReceiptId,
  wholeCooperative,
} from '@coopera/kernel';
import { ParametersModule } from '@coopera/parameters/module';
import { Clock, newId } from '@coopera/platform';
import { type MediumContext, mediumContext } from '@coopera/platform/testing';
import { BudgetQuery } from './application/budget.query';
import { BudgetLinesQuery, type LinesFilter } from './application/budget-lines.query';
import { Budgets } from './application/budgets';
import { CreditBudget } from './application/credit-budget.use-case';
import { MarkBudgetPaid } from './application/mark-budget-paid.use-case';
import { SaveForecast } from './application/save-forecast.use-case';
import { StatementQuery } from './application/statement.query';
import { BudgetsModule } from './budgets.module';

const euros = (amount: string) => ({ amount, currency: 'EUR' });

describe('what an Activité reads of its budget', () => {
  let context: MediumContext;
  let camille: MemberWithActivity;
  let clientId: ClientId;
  const today = () => context.get(Clock).today();
  const run = <T>(work: () => Promise<T>) => context.database.transaction(work);

  const issue = async (net: string, late = 0, activityId = camille.activityId): Promise<InvoiceIssued> => {
    const invoice: InvoiceIssued = {
      invoiceId: newId<'invoice'>() as InvoiceId,
      number: 'F-2026-000001',
      activityId,
      clientId,
      clientName: 'Flagey',
      net: euros(net),
      vat: euros('0.00'),
      gross: euros(net),
      levyRate: '0.065',
      issuedOn: today(),
      dueOn: addDays(today(), -late),
    };
    await run(() => context.get(CreditBudget).execute(invoice));
    return invoice;
  };
  const receive = (invoice: InvoiceIssued, amount: string) =>
    run(() =>
      context.get(MarkBudgetPaid).execute({
        ...invoice,
        paid: euros(amount),
        amount: euros(amount),
        receiptId: newId<'receipt'>() as ReceiptId,
        receivedOn: today(),
      }),
    );
  const pay = async (cost: string, contribution: string) => {
    const source = { kind: 'contract', id: newId() };
    const [paid, more] = [Money.of(cost), Money.of(contribution)];
    const about = { activityId: camille.activityId, source, on: today(), label: 'Concert' };
    await run(() => context.get(Budgets).reserve({ ...about, amount: paid.plus(more) }));
    await run(() => context.get(Budgets).spend({ ...about, cost: paid, contribution: more }));
  };
  const linesOf = async (filter: LinesFilter) =>
    context.get(BudgetLinesQuery).lines(camille.activityId, filter, wholeCooperative, 'en');

  beforeAll(async () => {
    context = await mediumContext([ParametersModule, BudgetsModule]);
  });
  beforeEach(async () => {
    camille = await aMemberWithActivity(context);
    clientId = newId<'client'>() as ClientId;
  });
  afterAll(() => context?.close());

  it('adds up: the bridge ends at what is available, and each step is the sum of the lines that it opens', async () => {
    const invoice = await issue('1000.00');
    await receive(invoice, '600.00');
    await pay('300.00', '24.00');
    const source = { kind: 'contract', id: newId() };
    const about = { activityId: camille.activityId, on: today(), label: 'Next concert' };
    await run(() => context.get(Budgets).reserve({ ...about, source, amount: Money.of('100.00') }));

    const { year, steps } = await context.get(StatementQuery).bridge(camille.activityId, wholeCooperative);
    const amounts = Object.fromEntries(steps.map(({ key, amount }) => [key, String(amount)]));
    expect(amounts).toEqual({
      turnover: '1000.00',
      'fixed-contribution': '-65.00',
      pay: '-300.00',
      'variable-contribution': '-24.00',
      reserved: '-100.00',
      available: '511.00',
    });
    for (const key of ['turnover', 'fixed-contribution', 'pay', 'variable-contribution']) {
      const lines = await linesOf({ category: key, year });
      expect(String(Money.sum(lines.map(({ amount }) => Money.fromJson(amount))))).toBe(amounts[key]);
    }
    const paid = await linesOf({ figure: 'paid' });
    expect(String(Money.sum(paid.map(({ amount }) => Money.fromJson(amount))))).toBe('237.00');
    // A receipt opens the invoice that it paid.
    expect(paid.find(({ reason }) => reason === 'budget-paid')?.source).toEqual({
      kind: 'invoice',
      id: invoice.invoiceId,
    });
    expect(await linesOf({ category: 'turnover', year: year - 1 })).toEqual([]);
  });

  it('is usable within the limits of the Activité and of the client, and not once overdue too long', async () => {
    const colleague = await aMemberWithActivity(context);
    await issue('52000.00', 0, colleague.activityId);
    await issue('3000.00');
    await issue('500.00', 91);
    const invoices = await context.get(BudgetQuery).unpaidInvoices(camille.activityId, wholeCooperative);
    expect(invoices.map(({ usable, why }) => [String(usable), why])).toEqual([
      ['0.00', 'overdue'],
      ['1380.00', 'client-limit'],
    ]);
    expect(String((await context.get(Budgets).positionOf(camille.activityId)).available)).toBe('1380.00');
    expect(String((await context.get(Budgets).positionOf(colleague.activityId)).available)).toBe('5000.00');
  });

  it('foresees its treasury by the habit of each client, and says how turnover differs from the forecast', async () => {
    for (const late of [5, 20, 60]) await receive(await issue('100.00', late), '100.00');
    const due = await issue('200.00');
    const treasury = await context.get(StatementQuery).treasury(camille.activityId, wholeCooperative);
    expect(treasury.expected).toMatchObject([{ sourceId: due.invoiceId, habitDays: 20, on: addDays(today(), 20) }]);
    expect([String(treasury.now), String(treasury.months.at(-1)?.balance)]).toEqual(['280.50', '467.50']);

    const month = localDate(`${today().slice(0, 7)}-01`);
    const save = { activityId: camille.activityId, months: [{ month, amount: Money.of('400.00') }], by: 'Camille' };
    for (let time = 0; time < 2; time += 1)
      await context.get(SaveForecast).execute({ ...save, scope: wholeCooperative });
    const year = Number(today().slice(0, 4));
    const { lines, forecast } = await context.get(StatementQuery).statement(camille.activityId, year, wholeCooperative);
    expect(String(lines[0]?.total)).toBe('500.00');
    expect(forecast.filter(Boolean).map(String)).toEqual(['400.00']);
  });

  it('keeps the sums of months equal to the lines, and the day since when the pot advances', async () => {
    await issue('100.00');
    await pay('80.00', '6.00');
    const [row] = await context.database.query(
      `SELECT debit_since AS since, amount::text,
        (SELECT sum(amount) FROM ledger.activity_month WHERE activity_id = $1 AND account = '9110')::text AS months
       FROM ledger.activity_balance WHERE activity_id = $1 AND account = '9110'`,
      [camille.activityId],
    );
    expect(row).toEqual({ since: today(), amount: '8600', months: '-8600' });
    await receive(await issue('100.00'), '100.00');
    const [after] = await context.database.query(
      `SELECT debit_since AS since FROM ledger.activity_balance WHERE activity_id = $1 AND account = '9110'`,
      [camille.activityId],
    );
    expect(after).toEqual({ since: null });
  });
});
