import { aMemberWithActivity, type MemberWithActivity } from '@coopera/activities/testing';
import { ApprovePaymentFile, PreparePaymentFile } from '@coopera/banking';
import { Budgets, PotServices } from '@coopera/budgets';
import { type LocalDate, type LoginId, localDate, Money, ownedBy, wholeCooperative } from '@coopera/kernel';
import { Ledger } from '@coopera/ledger';
import { ParametersModule } from '@coopera/parameters/module';
import { Cipher, newId } from '@coopera/platform';
import { type MediumContext, mediumContext } from '@coopera/platform/testing';
import { aLine, aPhoto } from '../testing';
import { ClosePayments } from './application/close-payments.use-case';
import { DebtsExplained } from './application/debts-explained.check';
import { KeepLine } from './application/keep-line.use-case';
import { LineListQuery } from './application/line-list.query';
import { OwnExpensesQuery } from './application/own-expenses.query';
import { OwnReceipts } from './application/own-receipts';
import { OwnVehicles } from './application/own-vehicles';
import { PurchaseVatQuery } from './application/purchase-vat.query';
import { RefuseLine } from './application/refuse-line.use-case';
import { RequestReimbursements } from './application/request-reimbursements.use-case';
import { SubmitSheet } from './application/submit-sheet.use-case';
import { ValidateLine } from './application/validate-line.use-case';
import { WaiveLine } from './application/waive-line.use-case';
import type { LineContent } from './domain/expense-line';
import { ExpensesModule } from './expenses.module';

const NOVEMBER = [localDate('2026-11-01'), localDate('2026-11-30')] as const;

describe('expenses', () => {
  let context: MediumContext;
  let camille: MemberWithActivity;
  const zoe = { name: 'Zoé Claes', memberId: null };

  beforeAll(async () => {
    context = await mediumContext([ParametersModule, ExpensesModule]);
  });
  beforeEach(async () => {
    camille = await aMemberWithActivity(context);
    await give('1000.00');
  });
  afterAll(() => context?.close());

  const own = () => ownedBy(camille.memberId);
  const give = (amount: string) =>
    context.database.transaction(() =>
      context.get(PotServices).pay({
        activityId: camille.activityId,
        source: { kind: 'test', id: newId() },
        amount: Money.of(amount),
        on: localDate('2026-11-24'),
        label: 'x',
        account: '9220',
      }),
    );
  const position = async () => {
    const { available, reserved } = await context.get(Budgets).positionOf(camille.activityId);
    return [available, reserved].map(String);
  };
  const keep = async (content: Partial<LineContent> = {}, id: string = newId(), photo: string | null = id) => {
    const { memberId, activityId } = camille;
    const input = { id, memberId, activityId, content: aLine(content), scope: own() };
    const sheetId = await context.get(KeepLine).execute(input);
    if (photo) await context.get(OwnReceipts).attach(id, aPhoto(photo), own());
    return { id, sheetId };
  };
  const submit = async (content: Partial<LineContent> = {}) => {
    const kept = await keep({ supplier: newId(), ...content });
    await context.get(SubmitSheet).execute({ sheetId: kept.sheetId, lineIds: [kept.id], scope: own() });
    return kept;
  };
  const statusOf = async (id: string) => (await context.get(OwnExpensesQuery).line(id, 'fr', own())).line.data.status;
  const validate = (id: string) => context.get(ValidateLine).execute({ id, by: zoe, scope: wholeCooperative });
  const debt = async () => String(await context.get(Ledger).balanceOf('4892'));
  const check = () => context.get(DebtsExplained).find();

  it('keep a draft once, whatever the phone sends again', async () => {
    const id = newId();
    for (let time = 0; time < 2; time += 1) await keep({}, id);
    const { sheetId } = await keep({ amount: Money.of('42.40') }, id);
    const { lines } = await context.get(OwnExpensesQuery).sheet(sheetId, 'nl', own());
    expect(
      lines.map(({ line, typeName, receipt }) => [String(line.data.amount), typeName, receipt?.keepUntil]),
    ).toEqual([['42.40', 'Trein, tram, bus', '2033-12-31']]);
    await expect(context.get(OwnExpensesQuery).sheet(sheetId, 'fr', ownedBy(newId() as never))).rejects.toThrow(
      'expenses.sheet-not-found',
    );
  });

  it('reserve their cost, spend it, are owed, paid and closed: both ledgers to the cent', async () => {
    const before = Money.of(await debt());
    const { id, sheetId } = await submit();
    expect(await position()).toEqual(['980.00', '20.00']);
    await keepAgain(id);
    await validate(id);
    expect(await position()).toEqual(['980.00', '0.00']);
    expect(
      Money.of(await debt())
        .minus(before)
        .toString(),
    ).toBe('-21.20');
    await expect(validate(id)).rejects.toThrow('expenses.line-not-submitted');
    const rows = await context.get(PurchaseVatQuery).between(...NOVEMBER);
    expect(rows.find(({ source }) => source.id === id)).toMatchObject({
      category: 'domestic',
      nature: 'services',
      base: Money.of('20.00'),
      vat: Money.of('1.20'),
      deductibleVat: Money.of('1.20'),
      isCreditNote: false,
    });
    expect(await check()).toEqual([]);
    await pay(sheetId);
    expect(await statusOf(id)).toBe('reimbursed');
    expect(await check()).toEqual([]);
    expect(await debt()).toBe(String(before));
    expect(await context.announced('expenses.reimbursed.v1')).toMatchObject([{ sheetId, amount: { amount: '21.20' } }]);
    await expect(context.get(WaiveLine).execute({ id, scope: own() })).rejects.toThrow('expenses.line-not-waivable');
  });

  /** A phone that heard no answer sends the draft once more after it was submitted. */
  const keepAgain = async (id: string) => {
    const { line } = await context.get(OwnExpensesQuery).line(id, 'fr', own());
    const { memberId, activityId } = camille;
    await context.get(KeepLine).execute({ id, memberId, activityId, content: line.data, scope: own() });
    await context.get(OwnReceipts).attach(id, aPhoto(id), own());
  };

  const pay = async (sheetId: string) => {
    await context.database.query('UPDATE members.member SET iban_cipher = $2 WHERE id = $1', [
      camille.memberId,
      context.get(Cipher).encrypt('BE68539007547034'),
    ]);
    expect(await context.get(RequestReimbursements).execute({ sheetIds: [sheetId], by: 'x' })).toBe(1);
    expect(await context.get(RequestReimbursements).execute({ sheetIds: [sheetId], by: 'x' })).toBe(0);
    const person = (name: string) => ({ id: newId() as LoginId, name });
    const file = await context.get(PreparePaymentFile).execute({ by: person('Ine') });
    await context.get(ApprovePaymentFile).execute({ id: file, by: person('Jan') });
    for (let time = 0; time < 2; time += 1) await context.get(ClosePayments).execute();
  };

  it('go back to the member with the rule, are corrected and submitted again', async () => {
    const { id, sheetId } = await submit();
    await context
      .get(RefuseLine)
      .execute({ id, rule: 'amount-differs', comment: 'Le ticket dit 31,80', by: zoe, scope: wholeCooperative });
    expect(await position()).toEqual(['1000.00', '0.00']);
    const mails = await context.database.query<{ text_body: string }>(
      `SELECT text_body FROM platform.mail WHERE about_id = $1`,
      [id],
    );
    expect(mails[0]?.text_body).toContain('le montant et la TVA doivent être ceux du justificatif');
    await keep({ supplier: newId(), amount: Money.of('31.80'), vat: Money.of('1.80') }, id);
    await context.get(SubmitSheet).execute({ sheetId, scope: own() });
    expect(await position()).toEqual(['970.00', '30.00']);
    await validate(id);
    await context.get(WaiveLine).execute({ id, scope: own() });
    expect([await position(), await statusOf(id), await check()]).toEqual([['1000.00', '0.00'], 'waived', []]);
    const rows = (await context.get(PurchaseVatQuery).between(...NOVEMBER)).filter(({ source }) => source.id === id);
    expect(rows.map(({ isCreditNote }) => isCreditNote)).toEqual([false, true]);
  });

  it.each<[string, Partial<LineContent>, string]>([
    ['of last year, long after', { spentOn: localDate('2025-12-20') }, 'expenses.after-deadline'],
    ['of years ago', { spentOn: localDate('2024-12-20') }, 'expenses.receipt-out-of-year'],
    ['of tomorrow', { spentOn: localDate('2026-11-25') }, 'expenses.receipt-in-the-future'],
    [
      'bought above the limit in another name',
      { family: 'purchase', type: 'material', amount: Money.of('100.01'), isInCooperativeName: false },
      'expenses.not-in-cooperative-name',
    ],
    ['above the budget', { amount: Money.of('1100.00') }, 'budgets.not-enough-budget'],
  ])('are refused when %s', async (_name, content, code) => {
    await expect(submit(content)).rejects.toMatchObject({ code });
    expect(await position()).toEqual(['1000.00', '0.00']);
  });

  it('need a receipt, and the same file serves once in the cooperative', async () => {
    const { sheetId } = await keep({}, newId(), null);
    await expect(context.get(SubmitSheet).execute({ sheetId, scope: own() })).rejects.toMatchObject({
      code: 'expenses.receipt-missing',
    });
    const { id } = await keep();
    camille = await aMemberWithActivity(context);
    await expect(keep({}, newId(), id)).rejects.toMatchObject({ code: 'expenses.duplicate-receipt' });
  });

  it('that look like another are confirmed by the member and shown to the validator', async () => {
    const supplier = `Brasserie ${newId()}`;
    await submit({ supplier });
    const again = await keep({ supplier: supplier.toUpperCase() });
    const ask = (confirmed: string[]) =>
      context.get(SubmitSheet).execute({ sheetId: again.sheetId, lineIds: [again.id], confirmed, scope: own() });
    await expect(ask([])).rejects.toMatchObject({ code: 'expenses.likeness-to-confirm', params: { lineId: again.id } });
    await ask([again.id]);
    const { items } = await context.get(LineListQuery).list({}, { resembles: true }, 'fr', own());
    expect(items.map(({ id }) => id)).toEqual([again.id]);
  });

  it('pay kilometres at the rate of the day, up to the limit of the year', async () => {
    const vehicle = { id: newId(), memberId: camille.memberId, kind: 'car' as const, name: 'Clio', plate: '1-ABC-123' };
    await context.get(OwnVehicles).put(vehicle);
    const trip = (km: string) => ({ vehicleId: vehicle.id, from: 'Liège', to: 'Gand', reason: 'Client', km });
    const drive = (km: string) => submit({ type: 'mileage', trip: trip(km), spentOn: localDate('2026-03-02') });
    const { id } = await drive('100.5');
    const { line } = await context.get(OwnExpensesQuery).line(id, 'fr', own());
    expect([String(line.data.amount), line.data.rate, line.data.isUnverified]).toEqual(['44.37', '0.4415', true]);
    await give('20000.00');
    await drive('23899.5');
    await expect(drive('0.1')).rejects.toMatchObject({ code: 'expenses.mileage-limit', params: { driven: '24000.0' } });
  });

  it('never promise more than the budget has, when fifty are submitted at once', async () => {
    const days = Array.from({ length: 50 }, (_, index) => `2026-${String(1 + (index % 11)).padStart(2, '0')}-10`);
    const kept = [];
    for (const day of days)
      kept.push(
        await keep({ spentOn: day as LocalDate, supplier: newId(), amount: Money.of('60.00'), vat: Money.zero() }),
      );
    const outcomes = await Promise.allSettled(
      kept.map(({ id, sheetId }) => context.get(SubmitSheet).execute({ sheetId, lineIds: [id], scope: own() })),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(16);
    expect(await position()).toEqual(['40.00', '960.00']);
  });
});
