import { type LoginId, localDate, Money } from '@coopera/kernel';
import { ParametersModule } from '@coopera/parameters/module';
import { Database, newId } from '@coopera/platform';
import { type MediumContext, mediumContext } from '@coopera/platform/testing';
import { aCamtFile, aCodaFile } from '../testing';
import { AllocateReceipt } from './application/allocate-receipt.use-case';
import { ApprovePaymentFile } from './application/approve-payment-file.use-case';
import { BankingQuery } from './application/banking.query';
import { ConfirmStatement } from './application/confirm-statement.use-case';
import { ExpectedReceipts } from './application/expected-receipts';
import { ImportStatement } from './application/import-statement.use-case';
import { PaymentOrders } from './application/payment-orders';
import { PreparePaymentFile } from './application/prepare-payment-file.use-case';
import { BankingModule } from './banking.module';

describe('the bank', () => {
  let context: MediumContext;
  const expectMoney = (amount: string, debtorName = 'Studio Flagey') =>
    context.get(ExpectedReceipts).expect({
      ownerKind: 'invoice',
      ownerId: newId(),
      reference: null,
      debtorName,
      amount: Money.of(amount),
      dueOn: null,
    });
  const bring = (file: { bytes(): Uint8Array }) =>
    context.get(ImportStatement).execute({ name: 'file', bytes: Buffer.from(file.bytes()), by: 'Luc' });

  beforeAll(async () => {
    context = await mediumContext([ParametersModule, BankingModule]);
  });
  afterAll(() => context?.close());

  it('reads a CODA file, matches by structured communication and books what came in', async () => {
    const communication = await expectMoney('121.00');
    const [statement] = await bring(
      aCodaFile()
        .on('2026-11-02')
        .numbered(1)
        .receiving('121.00', { structuredCommunication: communication, name: 'STUDIO FLAGEY' }),
    );
    expect(statement).toMatchObject({ status: 'posted', matched: 1, suspense: 0, problems: [] });
    expect(await context.announced('banking.receipt-identified.v1')).toMatchObject([
      { amount: { amount: '121.00' }, receivedOn: '2026-11-02' },
    ]);
  });

  it('changes nothing when the same file comes again, also twice at once', async () => {
    const communication = await expectMoney('50.00');
    const file = aCamtFile()
      .on('2026-11-03')
      .numbered(2)
      .receiving('50.00', { structuredCommunication: communication });
    const outcomes = await Promise.all([bring(file), bring(file), bring(file)]);
    expect(outcomes.map(([one]) => one?.status).sort()).toEqual(['known', 'known', 'posted']);
    const [row] = await context.database.query(
      `SELECT count(*)::int AS count FROM banking.receipt WHERE received_on = '2026-11-03'`,
    );
    expect(row).toEqual({ count: 1 });
  });

  it('reads a statement whose balances do not add up, and posts it when a person says so', async () => {
    const good = Buffer.from(
      aCodaFile().on('2026-11-04').numbered(3).receiving('10.00', { name: 'X' }).bytes(),
    ).toString('latin1');
    const broken = good.replace(/^(8.{41})\d{15}/m, (_, head) => `${head}000000000099000`);
    const [statement] = await context
      .get(ImportStatement)
      .execute({ name: 'broken.cod', bytes: Buffer.from(broken, 'latin1'), by: 'Luc' });
    expect(statement).toMatchObject({ status: 'waiting', matched: 0, suspense: 0 });
    expect(statement?.problems.map((problem) => problem.code)).toContain('balance-mismatch');
    expect(await context.get(ConfirmStatement).execute({ statementId: statement?.id ?? '', by: 'Luc' })).toEqual({
      matched: 0,
      suspense: 1,
    });
    await expect(
      context.get(ConfirmStatement).execute({ statementId: statement?.id ?? '', by: 'Luc' }),
    ).rejects.toThrow('banking.statement-not-waiting');
  });

  it('refuses a file that cannot be read, whole', async () => {
    const before = await context.get(Database).first('SELECT count(*) FROM banking.statement');
    await expect(
      context.get(ImportStatement).execute({ name: 'x', bytes: Buffer.from('hello'), by: 'Luc' }),
    ).rejects.toThrow('banking.unreadable-statement');
    expect(await context.get(Database).first('SELECT count(*) FROM banking.statement')).toEqual(before);
  });

  it('keeps what it cannot explain, suggests with reasons, and lets a person give it', async () => {
    await expectMoney('77.00', 'Galerie Horta');
    await bring(
      aCamtFile()
        .on('2026-11-05')
        .numbered(4)
        .receiving('77.00', { name: 'Galerie Hortа SRL', communication: 'merci' }),
    );
    const { items } = await context.get(BankingQuery).suspense({ q: 'merci' }, 'en');
    const receipt = items[0];
    const [best] = await context.get(BankingQuery).suggestions(receipt?.id ?? '', 'en');
    expect(best?.why).toContain('77.00');
    const allocation = { expectedReceiptId: best?.allocations[0]?.expected.id ?? '', amount: Money.of('77.00') };
    await context.get(AllocateReceipt).execute({ receiptId: receipt?.id ?? '', allocations: [allocation], by: 'Wim' });
    await expect(
      context.get(AllocateReceipt).execute({ receiptId: receipt?.id ?? '', allocations: [allocation], by: 'Wim' }),
    ).rejects.toThrow('banking.allocation-too-large');
    expect((await context.get(BankingQuery).suspense({ q: 'merci' }, 'en')).items).toHaveLength(0);
  });

  it('pays by a file that a second person approves, each payment in one file', async () => {
    const [luc, an] = [newId<'login'>() as LoginId, newId<'login'>() as LoginId];
    const order = {
      ownerKind: 'payslip',
      purpose: 'SALA' as const,
      creditorName: 'Camille Dubois',
      iban: 'BE68539007547034',
      communication: 'Pay of November',
      dueOn: localDate('2026-11-30'),
      debitAccount: '455',
    };
    for (const amount of ['812.34', '99.66'])
      await context.get(PaymentOrders).request({ ...order, ownerId: newId(), amount: Money.of(amount) });
    const files = await Promise.allSettled(
      [1, 2].map(() => context.get(PreparePaymentFile).execute({ by: { id: luc, name: 'Luc' } })),
    );
    const prepared = files.flatMap((file) => (file.status === 'fulfilled' ? [file.value] : []));
    expect(prepared).toHaveLength(1);
    const id = prepared[0] as string;
    await expect(context.get(ApprovePaymentFile).execute({ id, by: { id: luc, name: 'Luc' } })).rejects.toThrow(
      'banking.four-eyes',
    );
    await context.get(ApprovePaymentFile).execute({ id, by: { id: an, name: 'An' } });
    const [file] = await context.database.query<{ xml: string }>('SELECT xml FROM banking.payment_file WHERE id = $1', [
      id,
    ]);
    expect(file?.xml).toContain('<Cd>SALA</Cd>');
    expect(file?.xml).toContain('<CtrlSum>912.00</CtrlSum>');
  });
});
