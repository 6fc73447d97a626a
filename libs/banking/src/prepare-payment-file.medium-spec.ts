import { type LoginId, localDate, Money } from '@coopera/kernel';
import { ParametersModule } from '@coopera/parameters/module';
import { newId } from '@coopera/platform';
import { type MediumContext, mediumContext } from '@coopera/platform/testing';
import { PaymentOrders } from './application/payment-orders';
import { PreparePaymentFile } from './application/prepare-payment-file.use-case';
import { BankingModule } from './banking.module';

describe('a payment file', () => {
  let context: MediumContext;
  beforeAll(async () => {
    context = await mediumContext([ParametersModule, BankingModule]);
  });
  afterAll(() => context?.close());

  const order = (purpose: 'SALA' | null, dueOn: string) =>
    context.get(PaymentOrders).request({
      ownerKind: 'test',
      ownerId: newId(),
      purpose,
      creditorName: 'Camille Dubois',
      iban: 'BE71096123456769',
      amount: Money.of('100.00'),
      communication: 'x',
      dueOn: localDate(dueOn),
      debitAccount: purpose ? '455' : '440',
    });
  const prepare = async () => {
    const id = await context.get(PreparePaymentFile).execute({ by: { id: newId<'login'>() as LoginId, name: 'Luc' } });
    return context.database.first('SELECT purpose, order_count AS count FROM banking.payment_file WHERE id = $1', [id]);
  };

  it('never holds salaries and suppliers together', async () => {
    await order(null, '2026-12-09');
    await order('SALA', '2026-11-26');
    await order('SALA', '2026-11-27');
    expect(await prepare()).toEqual({ purpose: 'SALA', count: 2 });
    expect(await prepare()).toEqual({ purpose: null, count: 1 });
    await expect(prepare()).rejects.toThrow('banking.nothing-to-pay');
  });
});
