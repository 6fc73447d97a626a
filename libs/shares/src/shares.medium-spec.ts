import { ActivitiesModule } from '@coopera/activities';
import { aMemberWithActivity, type MemberWithActivity } from '@coopera/activities/testing';
import { ImportStatement } from '@coopera/banking';
import { aCamtFile } from '@coopera/banking/testing';
import { localDate, Money, type MoneyJson, type ReceiptId } from '@coopera/kernel';
import { ParametersModule } from '@coopera/parameters/module';
import { newId } from '@coopera/platform';
import { type MediumContext, mediumContext } from '@coopera/platform/testing';
import { RegisterShares } from './application/register-shares.use-case';
import { ShareAccountQuery } from './application/share-account.query';
import { ShareRegisterQuery } from './application/share-register.query';
import { SubscribeShares } from './application/subscribe-shares.use-case';
import { SharesJobsModule } from './jobs';
import { RegisterSharesWhenReceiptIdentified } from './jobs/register-shares-when-receipt-identified.subscriber';

describe('shares', () => {
  let context: MediumContext;
  let camille: MemberWithActivity;

  beforeEach(async () => {
    context = await mediumContext([ParametersModule, ActivitiesModule, SharesJobsModule]);
    camille = await aMemberWithActivity(context);
  });
  afterEach(() => context?.close());

  const subscribe = (count: number) => context.get(SubscribeShares).execute({ memberId: camille.memberId, count });
  const receive = (subscriptionId: string, amount: string, receiptId = newId<'receipt'>() as ReceiptId) =>
    context
      .get(RegisterShares)
      .execute({ subscriptionId, receiptId, amount: Money.of(amount), receivedOn: localDate('2026-11-26') });
  const register = async () => (await context.get(ShareRegisterQuery).list({ perPage: 100 })).items;
  const mails = () =>
    context.database.query(`SELECT subject FROM platform.mail WHERE template = 'shares/confirmation'`);
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
    expect(await mails()).toHaveLength(1);
    expect(await context.announced('shares.shares-subscribed.v1')).toMatchObject([{ operation: 1, count: 3 }]);
  });

  it('paid in part wait: no line, no entry, no mail', async () => {
    const { data } = await subscribe(2);
    await receive(data.id, '30.00');
    expect([await register(), await booked(data.id), await mails()]).toEqual([[], [], []]);
    const account = await context.get(ShareAccountQuery).of(camille.memberId);
    expect(account.toPay?.amount).toEqual<MoneyJson>({ amount: '30.00', currency: 'EUR' });
    expect(account).toMatchObject({
      count: 0,
      coveredTo: null,
      lines: [{ state: 'subscribed', received: { amount: '30.00' } }],
    });
  });

  it('are numbered without gap when a hundred are paid at once, replays and refusals among them', async () => {
    const subscriptions = [];
    for (let index = 0; index < 100; index += 1) subscriptions.push(await subscribe(1));
    const outcomes = await Promise.allSettled(
      subscriptions.flatMap(({ data }, index) => {
        const receiptId = newId<'receipt'>() as ReceiptId;
        const paid = receive(data.id, '30.00', receiptId);
        if (index % 10 === 0) return [paid, receive(data.id, '30.00', receiptId)]; // a replay
        if (index % 10 === 5) return [paid, receive(data.id, '30.00')]; // more than is due: one of the two is refused
        return [paid];
      }),
    );
    expect(outcomes.filter((outcome) => outcome.status === 'rejected')).toHaveLength(10);
    const rows = await context.database.query<{ operation: number }>(
      'SELECT operation FROM shares.register_line ORDER BY 1',
    );
    expect(rows.map((row) => row.operation)).toEqual(Array.from({ length: 100 }, (_, index) => index + 1));
  });

  it('cover the years from that of the subscription', async () => {
    const { data } = await subscribe(3);
    await receive(data.id, '90.00');
    expect(await context.get(ShareAccountQuery).of(camille.memberId)).toMatchObject({
      count: 3,
      total: { amount: '90.00' },
      coveredYears: [2026, 2027, 2028],
      isCoveredThisYear: true,
      toPay: null,
      lines: [{ numbers: '1', coversFrom: 2026, coversTo: 2028, state: 'paid' }],
    });
  });

  it('once in the register, are never altered', async () => {
    const { data } = await subscribe(1);
    await receive(data.id, '30.00');
    for (const sql of [
      'UPDATE shares.register_line SET count = 2',
      'DELETE FROM shares.register_line',
      'TRUNCATE shares.register_line',
    ])
      await expect(context.database.query(sql)).rejects.toThrow(/append-only/);
  });

  it('are only for members', () =>
    expect(context.get(SubscribeShares).execute({ memberId: null, count: 1 })).rejects.toMatchObject({
      code: 'shares.not-a-member',
    }));
});
