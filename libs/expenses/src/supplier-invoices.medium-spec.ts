import { aMemberWithActivity, type MemberWithActivity } from '@coopera/activities/testing';
import { Budgets, PotServices } from '@coopera/budgets';
import { type LoginId, localDate, Money, wholeCooperative } from '@coopera/kernel';
import { ParametersModule } from '@coopera/parameters/module';
import { newId } from '@coopera/platform';
import { type MediumContext, mediumContext } from '@coopera/platform/testing';
import { DecideSupplierInvoice } from './application/decide-supplier-invoice.use-case';
import { EnterSupplierInvoice, type SupplierInvoiceInput } from './application/enter-supplier-invoice.use-case';
import { PurchaseVatQuery } from './application/purchase-vat.query';
import { ExpensesModule } from './expenses.module';

const NOVEMBER = [localDate('2026-11-01'), localDate('2026-11-30')] as const;

describe('invoices of suppliers', () => {
  let context: MediumContext;
  let camille: MemberWithActivity;
  const ine = { id: newId() as LoginId, name: 'Ine' };
  const jan = { id: newId() as LoginId, name: 'Jan' };

  beforeAll(async () => {
    context = await mediumContext([ParametersModule, ExpensesModule]);
  });
  beforeEach(async () => {
    camille = await aMemberWithActivity(context);
    await context.database.transaction(() =>
      context.get(PotServices).pay({
        activityId: camille.activityId,
        source: { kind: 'test', id: newId() },
        amount: Money.of('1000.00'),
        on: localDate('2026-11-24'),
        label: 'x',
        account: '9220',
      }),
    );
  });
  afterAll(() => context?.close());

  const paper = {
    description: 'Papier',
    type: 'material',
    nature: 'goods',
    category: 'domestic',
    net: Money.of('100.00'),
    vatPercent: '21',
  } as const;
  const enter = async (more: Partial<SupplierInvoiceInput> = {}) => {
    const id = more.id ?? newId();
    await context.get(EnterSupplierInvoice).execute({
      id,
      activityId: camille.activityId,
      supplierName: 'Papeterie Vervoort',
      supplierVatNumber: null,
      supplierCountry: 'BE',
      iban: 'BE68539007547034',
      number: newId(),
      issuedOn: localDate('2026-11-03'),
      dueOn: localDate('2026-12-03'),
      communication: '',
      isCreditNote: false,
      lines: [paper],
      by: ine,
      scope: wholeCooperative,
      ...more,
    });
    return id;
  };
  const accept = (id: string, by = jan) =>
    context.get(DecideSupplierInvoice).execute({ id, by, refusal: null, scope: wholeCooperative });
  const position = async () => {
    const { available, reserved } = await context.get(Budgets).positionOf(camille.activityId);
    return [available, reserved].map(String);
  };
  const entry = (id: string) =>
    context.database.query(
      `SELECT account, amount FROM ledger.line JOIN ledger.entry ON entry.id = entry_id
       WHERE source_id = $1 AND line.ledger = 'statutory' ORDER BY position`,
      [id],
    );
  const vatRows = async (id: string) =>
    (await context.get(PurchaseVatQuery).between(...NOVEMBER)).filter(({ source }) => source.id === id);

  it('promise their cost, and are accepted by another person for payment', async () => {
    const id = newId();
    const number = newId();
    for (let time = 0; time < 2; time += 1) await enter({ id, number });
    await expect(enter({ number: number.toUpperCase() })).rejects.toMatchObject({ code: 'expenses.invoice-known' });
    expect(await position()).toEqual(['900.00', '100.00']);
    await expect(accept(id, ine)).rejects.toMatchObject({ code: 'expenses.four-eyes' });
    await accept(id);
    expect(await position()).toEqual(['900.00', '0.00']);
    expect(await entry(id)).toEqual([
      { account: '6010', amount: '10000' },
      { account: '411', amount: '2100' },
      { account: '440', amount: '-12100' },
    ]);
    const orders = await context.database.query(
      'SELECT amount, debit_account, due_on FROM banking.payment_order WHERE owner_id = $1',
      [id],
    );
    expect(orders).toEqual([{ amount: '12100', debit_account: '440', due_on: '2026-12-03' }]);
    await expect(accept(id)).rejects.toMatchObject({ code: 'expenses.invoice-decided' });
  });

  it('owe the VAT to the State where the supplier charges none', async () => {
    const id = await enter({
      supplierCountry: 'DE',
      supplierVatNumber: 'DE811193231',
      lines: [{ ...paper, category: 'intra-eu-goods', net: Money.of('200.00') }],
    });
    await accept(id);
    expect(await entry(id)).toEqual([
      { account: '6010', amount: '20000' },
      { account: '411', amount: '4200' },
      { account: '451', amount: '-4200' },
      { account: '440', amount: '-20000' },
    ]);
    expect(await vatRows(id)).toMatchObject([
      {
        category: 'intra-eu-goods',
        country: 'DE',
        base: Money.of('200.00'),
        vat: Money.of('42.00'),
        isCreditNote: false,
      },
    ]);
  });

  it('give budget back by a credit note, and keep what is refused out of the books', async () => {
    const credited = await enter({ isCreditNote: true, iban: null });
    await accept(credited);
    expect(await position()).toEqual(['1100.00', '0.00']);
    expect(await vatRows(credited)).toMatchObject([{ isCreditNote: true, deductibleVat: Money.of('21.00') }]);
    const number = newId();
    const refused = await enter({ number });
    await context
      .get(DecideSupplierInvoice)
      .execute({ id: refused, by: jan, refusal: 'Pas à nous', scope: wholeCooperative });
    expect([await position(), await vatRows(refused)]).toEqual([['1100.00', '0.00'], []]);
    await enter({ number });
  });
});
