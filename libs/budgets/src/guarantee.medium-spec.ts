import { aMemberWithActivity, type MemberWithActivity } from '@coopera/activities/testing';
import type { InvoiceIssued, InvoiceWrittenOff } from '@coopera/invoicing/events';
import {
  type AdviserId,
  addDays,
  advisedBy,
  type ClientId,
  type InvoiceId,
  localDate,
  Money,
  wholeCooperative,
} from '@coopera/kernel';
import { ParametersModule } from '@coopera/parameters/module';
import { Clock, Logins, newId } from '@coopera/platform';
import { type MediumContext, mediumContext } from '@coopera/platform/testing';
import { AskCredit, type AskCreditInput } from './application/ask-credit.use-case';
import { Budgets } from './application/budgets';
import { CoverLostInvoice } from './application/cover-lost-invoice.use-case';
import { CreditBudget } from './application/credit-budget.use-case';
import { DecideCredit } from './application/decide-credit.use-case';
import { ExposureQuery } from './application/exposure.query';
import { PotServices } from './application/pot-services';
import { TellExposure } from './application/tell-exposure.use-case';
import { BudgetsModule } from './budgets.module';

const euros = (amount: string) => ({ amount, currency: 'EUR' });
const zoe = { id: newId(), name: 'Zoé' };
const sam = { id: newId(), name: 'Sam' };

describe('the guarantee of the common pot', () => {
  let context: MediumContext;
  let camille: MemberWithActivity;
  let clientId: ClientId;
  const today = () => context.get(Clock).today();
  const run = <T>(work: () => Promise<T>) => context.database.transaction(work);
  const available = async () => String((await context.get(Budgets).positionOf(camille.activityId)).available);

  const issue = async (net: string, late = 0): Promise<InvoiceIssued> => {
    const invoice: InvoiceIssued = {
      invoiceId: newId<'invoice'>() as InvoiceId,
      number: 'F-2026-000001',
      activityId: camille.activityId,
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
  const spend = (cost: string) =>
    run(() =>
      context.get(Budgets).spend({
        activityId: camille.activityId,
        source: { kind: 'contract', id: newId() },
        cost: Money.of(cost),
        contribution: Money.zero(),
        on: today(),
        label: 'Concert',
      }),
    );
  const ask = (more: Partial<AskCreditInput>) =>
    context.get(AskCredit).execute({
      kind: 'activity-limit',
      subjectId: camille.activityId,
      amount: Money.of('9000.00'),
      fromOn: today(),
      untilOn: null,
      reason: 'A ministry that pays late and surely',
      by: zoe,
      scope: wholeCooperative,
      ...more,
    });

  beforeAll(async () => {
    context = await mediumContext([ParametersModule, BudgetsModule]);
  });
  beforeEach(async () => {
    camille = await aMemberWithActivity(context);
    clientId = newId<'client'>() as ClientId;
  });
  afterAll(() => context?.close());

  it('is raised by two people, lowered by one, for an Activité and for a client', async () => {
    await issue('10000.00');
    expect(await available()).toBe('5000.00');
    const raised = await ask({});
    expect(await available()).toBe('5000.00');
    const answer = (by: typeof zoe) => context.get(DecideCredit).execute({ id: raised.data.id, answer: 'grant', by });
    await expect(answer(zoe)).rejects.toMatchObject({ code: 'budgets.credit-four-eyes' });
    await answer(sam);
    expect(await available()).toBe('9000.00');
    await ask({ kind: 'client-limit', subjectId: clientId, amount: Money.of('700.00') });
    expect(await available()).toBe('700.00');
    await expect(ask({ kind: 'client-limit', subjectId: newId() })).rejects.toMatchObject({
      code: 'budgets.credit-subject-not-found',
    });
  });

  it('lets fifty who spend at once go below zero within an approved overdraft, and not a cent beyond', async () => {
    const { data } = await ask({ kind: 'overdraft', amount: Money.of('100.00'), untilOn: addDays(today(), 30) });
    await context.get(DecideCredit).execute({ id: data.id, answer: 'grant', by: sam });
    const service = () => ({
      activityId: camille.activityId,
      source: { kind: 'seat', id: newId() },
      amount: Money.of('30.00'),
      on: today(),
      label: 'Seat',
      account: '9220',
    });
    const asked = Array.from({ length: 50 }, () => run(() => context.get(PotServices).charge(service())));
    const outcomes = await Promise.allSettled(asked);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(3);
    expect(await available()).toBe('-90.00');
    const more = { activityId: camille.activityId, source: { kind: 'contract', id: newId() }, on: today(), label: 'x' };
    await expect(run(() => context.get(Budgets).reserve({ ...more, amount: Money.of('10.01') }))).rejects.toMatchObject(
      {
        params: { available: '10.00', missing: '0.01' },
      },
    );
    await context.get(DecideCredit).execute({ id: data.id, answer: 'end', by: sam });
    await expect(run(() => context.get(Budgets).reserve({ ...more, amount: Money.of('1.00') }))).rejects.toMatchObject({
      code: 'budgets.not-enough-budget',
    });
  });

  it('shows what it advanced, invoice by invoice, to those whose portfolio it is, and tells it once', async () => {
    const first = await issue('2000.00', 5);
    await issue('2000.00');
    await spend('4000.00');
    const query = context.get(ExposureQuery);
    const { items } = await query.list({ sort: '-amount' }, { activityId: camille.activityId }, wholeCooperative);
    expect(items.map(({ amount }) => amount.amount)).toEqual(['1870.00', '1870.00', '260.00']);
    expect(items.find(({ invoiceId }) => invoiceId === first.invoiceId)).toMatchObject({ since: today(), days: 0 });
    expect(items.at(-1)).toMatchObject({ invoiceId: null, expectedOn: null });
    expect(await query.summary(advisedBy(camille.adviserId))).toMatchObject({
      total: euros('4000.00'),
      uncovered: euros('260.00'),
      clients: [{ key: clientId, count: 2 }],
      ages: [{ name: '0-30', amount: euros('4000.00') }, {}, {}, {}],
    });
    expect((await query.list({}, {}, advisedBy(newId() as unknown as AdviserId))).total).toBe(0);

    await context.get(Logins).create({
      email: `finance-${newId()}@example.org`,
      displayName: 'Ada',
      password: 'something long enough',
      language: 'nl',
      roles: ['finance'],
    });
    expect(await context.get(TellExposure).execute()).toBeGreaterThan(0);
    expect(await context.get(TellExposure).execute()).toBe(0);
    const mails = await context.database.query(`SELECT template FROM platform.mail WHERE about_id = $1`, [
      camille.activityId,
    ]);
    expect(mails).toEqual([{ template: 'budgets/exposure-activity' }]);
  });

  it('covers an invoice that is lost: the member keeps what he earned, the pot bears it, once', async () => {
    const invoice = await issue('1000.00', 200);
    await spend('500.00');
    expect(await available()).toBe('-500.00');
    const lost: InvoiceWrittenOff = {
      invoiceId: invoice.invoiceId,
      number: invoice.number,
      activityId: camille.activityId,
      clientId,
      clientName: 'Flagey',
      net: euros('1000.00'),
      vat: euros('0.00'),
      gross: euros('1000.00'),
      writtenOffOn: localDate(today()),
    };
    for (let time = 0; time < 2; time += 1) await run(() => context.get(CoverLostInvoice).execute(lost));
    expect(await available()).toBe('435.00');
    const rows = await context.database.query(
      `SELECT account, sum(amount)::text AS amount FROM ledger.line JOIN ledger.entry ON entry.id = entry_id
       WHERE source_id = $1 GROUP BY account HAVING sum(amount) <> 0 ORDER BY account`,
      [invoice.invoiceId],
    );
    expect(rows).toEqual([
      { account: '9110', amount: '-93500' },
      { account: '9250', amount: '93500' },
    ]);
    const [mail] = await context.database.query<{ text: string }>(
      `SELECT text_body AS text FROM platform.mail WHERE about_id = $1 AND template = 'budgets/invoice-lost'`,
      [invoice.invoiceId],
    );
    expect(mail?.text).toContain('935,00 EUR');
  });
});
