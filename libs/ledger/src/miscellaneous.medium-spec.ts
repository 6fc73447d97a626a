import { localDate } from '@coopera/kernel';
import { ParametersModule } from '@coopera/parameters/module';
import { newId } from '@coopera/platform';
import { type MediumContext, mediumContext } from '@coopera/platform/testing';
import { ClosePeriod } from './application/close-period.use-case';
import { DecideMiscellaneous } from './application/decide-miscellaneous.use-case';
import { EntryQuery } from './application/entry.query';
import { Ledger } from './application/ledger';
import { MiscellaneousListQuery } from './application/miscellaneous-list.query';
import { PostMiscellaneous } from './application/post-miscellaneous.use-case';
import { ReverseEntry } from './application/reverse-entry.use-case';
import { LedgerModule } from './ledger.module';

const luc = { id: newId<'login'>(), name: 'Luc' };
const ann = { id: newId<'login'>(), name: 'Ann' };

describe('entries that people write', () => {
  let context: MediumContext;
  const write = (amount: string, day = '2026-11-10', account = '613') =>
    context.get(PostMiscellaneous).execute(
      {
        occurredOn: localDate(day),
        reason: 'audit fees',
        lines: [
          { account, debit: amount, credit: '0' },
          { account: '492', debit: '0', credit: amount },
        ],
      },
      luc,
    );
  const reverse = (entryId: string, day = '2026-11-20') =>
    context.get(ReverseEntry).execute({ entryId, occurredOn: localDate(day), reason: 'wrong account' }, luc);
  const newest = async () => (await context.get(MiscellaneousListQuery).list(undefined, {})).items[0];
  const fees = async () => (await context.get(Ledger).balanceOf('613')).toString();

  beforeAll(async () => {
    context = await mediumContext([ParametersModule, LedgerModule]);
  });
  afterAll(() => context?.close());

  it('are posted at once below the amount of the house, and taken back once, linked both ways', async () => {
    expect(await write('200.00')).toMatchObject({ status: 'posted' });
    const entryId = (await newest())?.entryId ?? '';
    const asked = await Promise.allSettled([reverse(entryId), reverse(entryId)]);
    expect(asked.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await fees()).toBe('0.00');
    const { reversedBy } = await context.get(EntryQuery).read(entryId, 'fr');
    const back = await context.get(EntryQuery).read(reversedBy?.id ?? '', 'fr');
    expect([back.reverses?.id, back.reason]).toEqual([entryId, 'reversal']);
    await expect(reverse(back.id)).rejects.toMatchObject({ code: 'ledger.entry-not-reversible' });
  });

  it('wait for a second person above it, and are posted once', async () => {
    const { id, status } = await write('1000.01');
    expect([status, await fees()]).toEqual(['waiting', '0.00']);
    const approve = (by: typeof luc) => context.get(DecideMiscellaneous).execute({ id, isApproved: true, by });
    await expect(approve(luc)).rejects.toMatchObject({ code: 'ledger.same-person' });
    const both = await Promise.allSettled([approve(ann), approve(ann)]);
    expect(both.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await fees()).toBe('1000.01');
  });

  it('are refused out of balance, on an unknown account, in a closed month, and block its closing while they wait', async () => {
    const unbalanced = context
      .get(PostMiscellaneous)
      .execute(
        { occurredOn: localDate('2026-11-10'), reason: 'x', lines: [{ account: '613', debit: '1.00', credit: '0' }] },
        luc,
      );
    await expect(unbalanced).rejects.toMatchObject({ code: 'ledger.entry-not-balanced' });
    await expect(write('1.00', '2026-11-10', '999')).rejects.toMatchObject({
      code: 'ledger.account-unknown',
      pointer: '/lines/0/account',
    });
    const { id } = await write('5000.00', '2026-09-10');
    const close = () => context.get(ClosePeriod).execute({ month: localDate('2026-09-01'), by: 'Luc' });
    await expect(close()).rejects.toMatchObject({ params: { checks: 'ledger.no-entry-waits' } });
    await context.get(DecideMiscellaneous).execute({ id, isApproved: false, by: luc });
    await close();
    await expect(write('1.00', '2026-09-10')).rejects.toMatchObject({ code: 'ledger.period-closed' });
  });
});
