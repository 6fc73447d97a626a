import { localDate, Money } from '@coopera/kernel';
import { ParametersModule } from '@coopera/parameters/module';
import { newId } from '@coopera/platform';
import { type MediumContext, mediumContext } from '@coopera/platform/testing';
import { AnnualAccountsQuery } from './application/annual-accounts.query';
import { AskReopening } from './application/ask-reopening.use-case';
import { ClosePeriod } from './application/close-period.use-case';
import { CloseQuarter } from './application/close-quarter.use-case';
import { CloseYear } from './application/close-year.use-case';
import { DecideReopening } from './application/decide-reopening.use-case';
import { GeneralLedgerQuery } from './application/general-ledger.query';
import { Ledger } from './application/ledger';
import { PeriodsQuery } from './application/periods.query';
import { TrialBalanceQuery } from './application/trial-balance.query';
import { credit, debit } from './domain/ledger-entry';
import { LedgerModule } from './ledger.module';

const luc = { id: newId<'login'>(), name: 'Luc' };
const ann = { id: newId<'login'>(), name: 'Ann' };

describe('closing the books', () => {
  let context: MediumContext;
  const post = (day: string, amount: string, cost = '0.00') =>
    context.database.transaction(() =>
      context.get(Ledger).post({
        ledger: 'statutory',
        occurredOn: localDate(day),
        reason: 'test',
        source: { kind: 'test', id: newId<'test'>() },
        lines: [
          debit('400', Money.of(amount)),
          credit('700', Money.of(amount)),
          debit('6202', Money.of(cost)),
          credit('455', Money.of(cost)),
        ],
      }),
    );
  const closeMonths = async (months: string[]) => {
    for (const month of months) await context.get(ClosePeriod).execute({ month: localDate(`${month}-01`), by: 'Luc' });
  };

  beforeAll(async () => {
    context = await mediumContext([ParametersModule, LedgerModule]);
    await post('2025-02-10', '1000.00', '400.00');
    await post('2025-11-10', '500.00', '100.00');
    await post('2026-01-15', '70.00');
    await post('2026-10-15', '30.00');
  });
  afterAll(() => context?.close());

  it('reads an account from its opening to its closing, page after page, and starts class 7 at zero each year', async () => {
    const query = context.get(GeneralLedgerQuery);
    const asked = {
      ledger: 'statutory' as const,
      account: '400',
      from: localDate('2025-03-01'),
      to: localDate('2026-12-31'),
    };
    const first = await query.page(asked, 'fr', 2);
    const second = await query.page(asked, 'fr', 2, first.next ?? '');
    expect([first.opening.amount, first.debit.amount, first.closing.amount]).toEqual(['1000.00', '600.00', '1600.00']);
    expect([...first.items, ...second.items].map(({ balance }) => balance.amount)).toEqual([
      '1500.00',
      '1570.00',
      '1600.00',
    ]);
    expect(second.next).toBeNull();
    const sales = await query.page({ ...asked, account: '700', from: localDate('2026-02-01') }, 'fr', 10);
    expect([sales.opening.amount, sales.closing.amount]).toEqual(['-70.00', '-100.00']);
  });

  it('sums to zero in every column over any period, with the result of the years before on a line of its own', async () => {
    const lines = await context
      .get(TrialBalanceQuery)
      .of({ from: localDate('2026-10-01'), to: localDate('2026-10-31') });
    for (const column of ['opening', 'balance'] as const)
      expect(Money.sum(lines.map((line) => Money.fromJson(line[column]))).toString()).toBe('0.00');
    expect(lines.find(({ account }) => account === '140*')?.opening.amount).toBe('-1000.00');
  });

  it('closes a quarter after its months and a year after its quarters, and names what is missing', async () => {
    await expect(context.get(CloseQuarter).execute({ day: localDate('2025-02-10'), by: 'Luc' })).rejects.toMatchObject({
      code: 'ledger.span-blocked',
      params: { blocking: '2025-01, 2025-02, 2025-03' },
    });
    await expect(context.get(CloseYear).execute({ year: 2025, by: 'Luc' })).rejects.toMatchObject({
      params: { blocking: '2025-T1, 2025-T2, 2025-T3, 2025-T4' },
    });
    await closeMonths(Array.from({ length: 12 }, (_, index) => `2025-${String(index + 1).padStart(2, '0')}`));
    for (const day of ['2025-01-01', '2025-04-01', '2025-07-01', '2025-10-01'])
      await context.get(CloseQuarter).execute({ day: localDate(day), by: 'Luc' });
    await context.get(CloseYear).execute({ year: 2025, by: 'Luc' });
    expect((await context.get(Ledger).balanceOf('133')).toString()).toBe('-1000.00');
    await context.get(CloseYear).execute({ year: 2025, by: 'Luc' });
    expect((await context.get(Ledger).balanceOf('133')).toString()).toBe('-1000.00');
    const { wholeYear, quarters } = await context.get(PeriodsQuery).ofYear(2025);
    expect([wholeYear.state, wholeYear.result.amount, quarters[3]?.state]).toEqual(['closed', '0.00', 'closed']);
  });

  it('gives annual accounts that balance, and compares them with the year before', async () => {
    const accounts = await context.get(AnnualAccountsQuery).ofYear(2026, 'fr');
    const line = (code: string) => {
      const { amount, before } = accounts.items.find((item) => item.code === code) ?? {};
      return [amount?.amount, before?.amount];
    };
    expect([accounts.isBalanced, accounts.isYearClosed]).toEqual([true, false]);
    expect([line('20/58'), line('10/49')]).toEqual([
      ['1600.00', '1500.00'],
      ['1600.00', '1500.00'],
    ]);
    expect([line('13'), line('14'), line('9904')]).toEqual([
      ['1000.00', '1000.00'],
      ['100.00', '0.00'],
      ['100.00', '1000.00'],
    ]);
  });

  it('opens the last closed month again by two people, and no other', async () => {
    await closeMonths(['2026-01', '2026-10']);
    const ask = (month: string, by = luc) =>
      context.get(AskReopening).execute({ month: localDate(month), reason: 'a forgotten invoice', by });
    await expect(ask('2026-01-01')).rejects.toMatchObject({ code: 'ledger.month-not-last-closed' });
    const id = await ask('2026-10-20');
    await expect(ask('2026-10-20', ann)).rejects.toMatchObject({ code: 'ledger.reopening-waits' });
    const decide = (by: typeof luc) => context.get(DecideReopening).execute({ id, isApproved: true, by });
    await expect(decide(luc)).rejects.toMatchObject({ code: 'ledger.same-person' });
    await expect(post('2026-10-20', '1.00')).rejects.toMatchObject({ code: 'ledger.period-closed' });
    await decide(ann);
    await expect(decide(ann)).rejects.toMatchObject({ code: 'ledger.reopening-not-found' });
    expect(await post('2026-10-20', '1.00')).toBe(true);
  });

  it('waits for a posting that is under way, so that none slips into a month that closes', async () => {
    let arrived = () => {};
    let release = () => {};
    const posted = new Promise<void>((resolve) => {
      arrived = resolve;
    });
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    const slow = context.database.transaction(async () => {
      await post('2026-09-10', '5.00');
      arrived();
      await gate;
    });
    await posted;
    let isClosed = false;
    const closing = closeMonths(['2026-09']).then(() => {
      isClosed = true;
    });
    await post('2026-08-10', '1.00');
    expect(isClosed).toBe(false);
    release();
    await Promise.all([slow, closing]);
    const { items } = await context
      .get(GeneralLedgerQuery)
      .page(
        { ledger: 'statutory', account: '400', from: localDate('2026-09-01'), to: localDate('2026-09-30') },
        'fr',
        9,
      );
    expect(items).toHaveLength(1);
  });
});
