import { ActivitiesModule } from '@coopera/activities';
import { aMemberWithActivity, type MemberWithActivity } from '@coopera/activities/testing';
import { ImportStatement } from '@coopera/banking';
import { aCamtFile } from '@coopera/banking/testing';
import { localDate, Money, type MoneyJson, type ReceiptId } from '@coopera/kernel';
import { ParametersModule } from '@coopera/parameters/module';
import { newId } from '@coopera/platform';
import { type MediumContext, mediumContext } from '@coopera/platform/testing';
import { MakeShareCertificate } from './application/make-share-certificate.use-case';
import { RegisterShares } from './application/register-shares.use-case';
import { RegisterSummaryQuery } from './application/register-summary.query';
import { RestoreCoverage } from './application/restore-coverage.use-case';
import { ShareAccess } from './application/share-access';
import { ShareAccountQuery } from './application/share-account.query';
import { ShareCertificateQuery } from './application/share-certificate.query';
import { ShareRegisterQuery } from './application/share-register.query';
import { SubscribeForHolder } from './application/subscribe-for-holder.use-case';
import { SubscribeShares } from './application/subscribe-shares.use-case';
import { TellCoverage } from './application/tell-coverage.use-case';
import { VerifyRegister } from './application/verify-register.use-case';
import { SharesJobsModule } from './jobs';
import { RegisterSharesWhenReceiptIdentified } from './jobs/register-shares-when-receipt-identified.subscriber';

const partner = {
  shareClass: 'B' as const,
  name: 'Fondation Kouter',
  street: 'Kouter 1',
  postalCode: '9000',
  city: 'Gent',
  country: 'BE',
  language: 'nl' as const,
  email: 'kouter@example.org',
  iban: 'BE68539007547034',
};

describe('shares', () => {
  let context: MediumContext;
  let camille: MemberWithActivity;

  beforeEach(async () => {
    context = await mediumContext([ParametersModule, ActivitiesModule, SharesJobsModule]);
    camille = await aMemberWithActivity(context);
  });
  afterEach(() => context?.close());

  const subscribe = (count: number) => context.get(SubscribeShares).execute({ memberId: camille.memberId, count });
  const receive = (subscriptionId: string, amount: string, more: { payerIban?: string; receiptId?: ReceiptId } = {}) =>
    context.get(RegisterShares).execute({
      subscriptionId,
      receiptId: newId<'receipt'>() as ReceiptId,
      amount: Money.of(amount),
      receivedOn: localDate('2026-11-26'),
      ...more,
    });
  const register = async () => (await context.get(ShareRegisterQuery).list({ perPage: 100 })).items;
  const mails = (template: string) =>
    context.database.query(`SELECT subject, attachments FROM platform.mail WHERE template = $1`, [template]);
  const booked = (subscriptionId: string) =>
    context.database.query(
      `SELECT account, amount FROM ledger.line JOIN ledger.entry ON entry.id = entry_id WHERE source_id = $1 ORDER BY account`,
      [subscriptionId],
    );

  it('paid by transfer stand in the register once, however often the receipt is told', async () => {
    const { data } = await subscribe(3);
    const file = aCamtFile()
      .on('2026-11-26')
      .receiving('90.00', { structuredCommunication: data.structuredCommunication });
    await context.get(ImportStatement).execute({ name: 'bank.xml', bytes: Buffer.from(file.bytes()), by: 'bank' });
    const [payload] = await context.announced('banking.receipt-identified.v1');
    const event = { id: newId(), type: 'banking.receipt-identified.v1', occurredAt: '2026-11-26T09:00:00Z', payload };
    for (let time = 0; time < 3; time += 1)
      await context.get(RegisterSharesWhenReceiptIdentified).handle(event as never);
    expect(await register()).toMatchObject([
      { operation: 1, shareClass: 'A', count: 3, amount: { amount: '90.00' }, paidOn: '2026-11-26' },
    ]);
    expect(await booked(data.id)).toEqual([
      { account: '100', amount: '-9000' },
      { account: '499', amount: '9000' },
    ]);
    expect(await context.announced('shares.shares-subscribed.v1')).toMatchObject([{ operation: 1, count: 3 }]);
  });

  it('give a certificate, made once and sent with the confirmation', async () => {
    const { data } = await subscribe(1);
    await receive(data.id, '30.00');
    await context.get(MakeShareCertificate).execute(1);
    const file = await context.get(ShareCertificateQuery).own(1, camille.memberId);
    expect([file.type, file.bytes.subarray(0, 5).toString()]).toEqual(['application/pdf', '%PDF-']);
    expect(await mails('shares/confirmation')).toMatchObject([{ attachments: [expect.any(String)] }]);
    const { memberId: other } = await aMemberWithActivity(context);
    await expect(context.get(ShareCertificateQuery).own(1, other)).rejects.toMatchObject({
      code: 'shares.operation-not-found',
    });
  });

  it('paid in part wait: no line, no entry, no news', async () => {
    const { data } = await subscribe(2);
    await receive(data.id, '30.00');
    const news = await context.announced('shares.shares-subscribed.v1');
    expect([await register(), await booked(data.id), news]).toEqual([[], [], []]);
    const account = await context.get(ShareAccountQuery).of(camille.memberId);
    expect(account.toPay?.amount).toEqual<MoneyJson>({ amount: '30.00', currency: 'EUR' });
    expect(account).toMatchObject({
      count: 0,
      coveredTo: null,
      standing: 'not-covered',
      lines: [{ state: 'subscribed', received: { amount: '30.00' } }],
    });
  });

  it('are numbered and chained without gap when a hundred are paid at once, replays and refusals among them', async () => {
    const subscriptions = [];
    for (let index = 0; index < 100; index += 1) subscriptions.push(await subscribe(1));
    const outcomes = await Promise.allSettled(
      subscriptions.flatMap(({ data }, index) => {
        const receiptId = newId<'receipt'>() as ReceiptId;
        const paid = receive(data.id, '30.00', { receiptId });
        if (index % 10 === 0) return [paid, receive(data.id, '30.00', { receiptId })]; // a replay
        if (index % 10 === 5) return [paid, receive(data.id, '30.00')]; // more than is due: one of the two is refused
        return [paid];
      }),
    );
    expect(outcomes.filter((outcome) => outcome.status === 'rejected')).toHaveLength(10);
    const rows = await context.database.query<{ operation: number }>(
      'SELECT operation FROM shares.register_line ORDER BY 1',
    );
    expect(rows.map((row) => row.operation)).toEqual(Array.from({ length: 100 }, (_, index) => index + 1));
    expect(await context.get(VerifyRegister).execute('test')).toMatchObject({
      operations: 100,
      shares: 100,
      capital: { amount: '3000.00' },
      ledgerCapital: { amount: '3000.00' },
      fault: null,
    });
  });

  it('cover the years from that of the subscription', async () => {
    const { data } = await subscribe(3);
    await receive(data.id, '90.00');
    expect(await context.get(ShareAccountQuery).of(camille.memberId)).toMatchObject({
      count: 3,
      total: { amount: '90.00' },
      coveredYears: [2026, 2027, 2028],
      isCoveredThisYear: true,
      standing: 'covered',
      toPay: null,
      lines: [{ numbers: '1', coversFrom: 2026, coversTo: 2028, state: 'paid' }],
    });
  });

  it('of a year that nothing covers are asked for while there is grace, then its end is announced once', async () => {
    const tell = () => context.get(TellCoverage).execute();
    context.clock.travelTo('2026-02-01');
    expect([await tell(), await tell()]).toEqual([
      { reminded: 1, ended: 0 },
      { reminded: 0, ended: 0 },
    ]);
    context.clock.travelTo('2026-02-22');
    expect(await tell()).toEqual({ reminded: 1, ended: 0 });
    context.clock.travelTo('2026-04-01');
    expect([await tell(), await tell()]).toEqual([
      { reminded: 0, ended: 1 },
      { reminded: 0, ended: 0 },
    ]);
    expect(await mails('shares/coverage-reminder')).toHaveLength(2);
    const { data } = await subscribe(1);
    await receive(data.id, '30.00');
    for (let time = 0; time < 2; time += 1) await context.get(RestoreCoverage).execute(camille.memberId);
    expect(await context.announced('shares.coverage-ended.v1')).toMatchObject([{ year: 2026 }]);
    expect(await context.announced('shares.coverage-restored.v1')).toMatchObject([{ year: 2026 }]);
    expect(await context.get(ShareAccess).of(camille.memberId)).toMatchObject({ standing: 'covered' });
  });

  it('are paid by their holder: never from a budget, as an expense, or from the account of the cooperative', async () => {
    const wish = (paidFrom: string) =>
      context.get(SubscribeShares).execute({ memberId: camille.memberId, count: 1, paidFrom });
    await expect(wish('budget')).rejects.toMatchObject({ code: 'shares.not-from-budget' });
    await expect(wish('expense')).rejects.toMatchObject({ code: 'shares.not-an-expense' });
    const { data } = await subscribe(1);
    await expect(receive(data.id, '30.00', { payerIban: 'BE68 5390 0754 7034' })).rejects.toMatchObject({
      code: 'shares.paid-by-cooperative',
    });
    expect(await register()).toEqual([]);
  });

  it('of partners and of the team are counted apart, without being members', async () => {
    const own = await subscribe(2);
    const others = await context.get(SubscribeForHolder).execute({ holder: partner, count: 1 });
    await receive(own.data.id, '60.00');
    await receive(others.data.id, '30.00');
    expect(await context.get(RegisterSummaryQuery).read()).toMatchObject({
      holders: 2,
      shares: 3,
      isReconciled: true,
      classes: [
        { shareClass: 'A', holders: 1, shares: 2, percent: '66.7' },
        { shareClass: 'B', holders: 1, shares: 1, percent: '33.3' },
      ],
    });
    await expect(
      context.get(SubscribeForHolder).execute({ holder: { ...partner, shareClass: 'A' }, count: 1 }),
    ).rejects.toMatchObject({ code: 'shares.member-subscribes-himself' });
  });

  it('are only for members', () =>
    expect(context.get(SubscribeShares).execute({ memberId: null, count: 1 })).rejects.toMatchObject({
      code: 'shares.not-a-member',
    }));
});
