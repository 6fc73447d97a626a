import { ActivitiesModule } from '@coopera/activities';
import { aMemberWithActivity } from '@coopera/activities/testing';
import { type LoginId, localDate, type MemberId, Money, type ReceiptId } from '@coopera/kernel';
import { ParametersModule } from '@coopera/parameters/module';
import { newId } from '@coopera/platform';
import { type MediumContext, mediumContext } from '@coopera/platform/testing';
import { DecideCorrection } from './application/decide-correction.use-case';
import { EraseHolder } from './application/erase-holder.use-case';
import { ProposeCorrection } from './application/propose-correction.use-case';
import { RegisterShares } from './application/register-shares.use-case';
import { ShareAccountQuery } from './application/share-account.query';
import { ShareRegisterQuery } from './application/share-register.query';
import { SubscribeShares } from './application/subscribe-shares.use-case';
import { VerifyRegister } from './application/verify-register.use-case';
import { SharesJobsModule } from './jobs';

const person = (name: string) => ({ id: newId<'login'>() as LoginId, name });
const [ines, an] = [person('Inès'), person('An')];

describe('the share register', () => {
  let context: MediumContext;
  let members: MemberId[];

  /** Three members with two shares each. */
  beforeEach(async () => {
    context = await mediumContext([ParametersModule, ActivitiesModule, SharesJobsModule]);
    members = [];
    for (let index = 0; index < 3; index += 1) {
      const { memberId } = await aMemberWithActivity(context, { street: 'Rue Haute 1', city: 'Bruxelles' });
      const { data } = await context.get(SubscribeShares).execute({ memberId, count: 2 });
      await context.get(RegisterShares).execute({
        subscriptionId: data.id,
        receiptId: newId<'receipt'>() as ReceiptId,
        amount: Money.of('60.00'),
        receivedOn: localDate('2026-11-26'),
      });
      members.push(memberId);
    }
  });
  afterEach(() => context?.close());

  const verify = async () => (await context.get(VerifyRegister).execute('test')).fault;
  const list = async () => (await context.get(ShareRegisterQuery).list({ perPage: 100, sort: 'operation' })).items;
  /** As somebody with the keys of the database would: with the triggers off. */
  const tamper = (sql: string) =>
    context.database.transaction(async () => {
      await context.database.query(`SET LOCAL session_replication_role = 'replica'`);
      await context.database.query(sql);
    });
  const propose = (operation: number, count: number) =>
    context.get(ProposeCorrection).execute({ operation, count, reason: 'written twice', by: ines });

  it('once written, is never altered', async () => {
    for (const sql of [
      'UPDATE shares.register_line SET count = 2',
      'DELETE FROM shares.register_line',
      'TRUNCATE shares.register_line CASCADE',
      `UPDATE shares.register_person SET name = 'another'`,
    ])
      await expect(context.database.query(sql)).rejects.toThrow(/append-only/);
  });

  it.each([
    ['a count', 'UPDATE shares.register_line SET count = 3, amount = 9000 WHERE operation = 2', 2, 'line'],
    ['a byte of a hash', `UPDATE shares.register_line SET hash = reverse(hash) WHERE operation = 3`, 3, 'line'],
    ['a name', `UPDATE shares.register_person SET name = 'Nobody' WHERE operation = 1`, 1, 'person'],
    ['a domicile', `UPDATE shares.register_person SET street = 'Rue Basse 1' WHERE operation = 2`, 2, 'person'],
    ['a person, taken away', 'DELETE FROM shares.register_person WHERE operation = 2', 2, 'person-missing'],
    ['a line, taken away', 'DELETE FROM shares.register_line WHERE operation = 2', 2, 'gap'],
    ['the last line, taken away', 'DELETE FROM shares.register_line WHERE operation = 3', 3, 'end'],
    ['the capital of the ledger', `UPDATE ledger.line SET amount = amount - 1 WHERE account = '100'`, null, 'capital'],
  ])('names what was changed behind its back: %s', async (_what, sql, operation, kind) => {
    expect(await verify()).toBeNull();
    await tamper(sql);
    expect(await verify()).toMatchObject({ operation, kind });
    const [, news] = await context.announced('shares.register-verified.v1');
    expect(news).toMatchObject({ isWhole: false });
  });

  it('corrects by a counter-entry that a second person approves', async () => {
    const id = await propose(2, -1);
    const decide = (by: typeof an) => context.get(DecideCorrection).execute({ id, isApproved: true, by });
    await expect(decide(ines)).rejects.toMatchObject({ code: 'shares.second-person' });
    await expect(propose(2, -1)).rejects.toMatchObject({ code: 'shares.correction-waits' });
    await decide(an);
    await expect(decide(an)).rejects.toMatchObject({ code: 'shares.already-decided' });
    expect((await list()).at(-1)).toMatchObject({
      operation: 4,
      kind: 'correction',
      corrects: 2,
      count: -1,
      amount: { amount: '-30.00' },
      reason: 'written twice',
    });
    expect(await context.get(ShareAccountQuery).of(members[1] as MemberId)).toMatchObject({
      count: 1,
      total: { amount: '30.00' },
      coveredYears: [2026],
    });
    expect(await verify()).toBeNull();
  });

  it('refuses a counter-entry of more than was written, and leaves a refused one unwritten', async () => {
    await expect(propose(1, -3)).rejects.toMatchObject({ code: 'shares.correction-impossible' });
    const id = await propose(1, -2);
    await context.get(DecideCorrection).execute({ id, isApproved: false, by: an });
    expect(await list()).toHaveLength(3);
  });

  it('lets a person be erased who holds nothing any more, and still holds', async () => {
    const [line] = await list();
    const holderId = line?.holderId ?? '';
    await expect(context.get(EraseHolder).execute(holderId)).rejects.toMatchObject({
      code: 'shares.still-holds-shares',
    });
    await context.get(DecideCorrection).execute({ id: await propose(1, -2), isApproved: true, by: an });
    await context.get(EraseHolder).execute(holderId);
    expect((await list()).map(({ holderName, municipality }) => [holderName, municipality])).toEqual([
      [null, null],
      [expect.stringContaining('Camille'), 'Bruxelles'],
      [expect.stringContaining('Camille'), 'Bruxelles'],
      [null, null],
    ]);
    expect(await verify()).toBeNull();
    const left = await context.database.query(`SELECT 1 FROM shares.register_person WHERE operation IN (1, 4)`);
    expect(left).toEqual([]);
  });
});
