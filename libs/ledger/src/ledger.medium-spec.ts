import { type ActivityId, localDate, Money } from '@coopera/kernel';
import { ParametersModule } from '@coopera/parameters/module';
import { newId } from '@coopera/platform';
import { type MediumContext, mediumContext } from '@coopera/platform/testing';
import { CheckBooks } from './application/check-books.use-case';
import { ClosePeriod } from './application/close-period.use-case';
import { JournalQuery } from './application/journal.query';
import { Ledger } from './application/ledger';
import { credit, debit } from './domain/ledger-entry';
import { LedgerModule } from './ledger.module';

describe('the ledger', () => {
  let context: MediumContext;
  const entry = (id: string, amount = '10.00', occurredOn = '2026-11-24') => ({
    ledger: 'statutory' as const,
    occurredOn: localDate(occurredOn),
    reason: 'test',
    source: { kind: 'test', id },
    lines: [debit('400', Money.of(amount)), credit('700', Money.of(amount))],
  });

  beforeAll(async () => {
    context = await mediumContext([ParametersModule, LedgerModule]);
  });
  afterAll(() => context?.close());

  it('posts the same reason and source once, whoever asks at the same time', async () => {
    const id = newId<'test'>();
    const posted = await Promise.all(
      Array.from({ length: 10 }, () => context.database.transaction(() => context.get(Ledger).post(entry(id)))),
    );
    expect(posted.filter(Boolean)).toHaveLength(1);
  });

  it('numbers entries without gap, also when some are rolled back', async () => {
    const work = Array.from({ length: 20 }, (_, index) =>
      context.database.transaction(async () => {
        await context.get(Ledger).post(entry(newId<'test'>()));
        if (index % 4 === 0) throw new Error('rolled back');
      }),
    );
    await Promise.allSettled(work);
    const rows = await context.database.query<{ number: string }>('SELECT number FROM ledger.entry ORDER BY number');
    expect(rows.map((row) => Number(row.number))).toEqual(Array.from({ length: rows.length }, (_, index) => index + 1));
  });

  it('refuses at commit what does not balance, even by SQL', async () => {
    const id = newId<'test'>();
    const insert = context.database.transaction(async () => {
      await context.database.query(
        `INSERT INTO ledger.entry (id, ledger, occurred_on, recorded_at, reason, source_kind, source_id) VALUES ($1, 'statutory', '2026-11-24', now(), 'x', 'x', $1)`,
        [id],
      );
      await context.database.query(
        `INSERT INTO ledger.line (entry_id, position, day, ledger, account, amount) VALUES ($1, 1, '2026-11-24', 'statutory', '400', 5)`,
        [id],
      );
    });
    await expect(insert).rejects.toThrow('does not balance');
  });

  it('never changes what it holds', async () => {
    await context.database.transaction(() => context.get(Ledger).post(entry(newId<'test'>())));
    await expect(context.database.query(`UPDATE ledger.line SET amount = 1`)).rejects.toThrow('append-only');
    await expect(context.database.query(`DELETE FROM ledger.entry`)).rejects.toThrow('reversing entries');
  });

  it('refuses postings in a closed month', async () => {
    await expect(context.get(ClosePeriod).execute({ month: localDate('2026-11-15'), by: 'Luc' })).rejects.toThrow(
      'ledger.month-not-over',
    );
    await context.get(ClosePeriod).execute({ month: localDate('2026-10-15'), by: 'Luc' });
    await expect(context.get(Ledger).post(entry(newId<'test'>(), '10.00', '2026-10-31'))).rejects.toThrow(
      'ledger.period-closed',
    );
  });

  it('gives the journal by cursor, every line once', async () => {
    const query = {
      ledger: 'statutory' as const,
      from: localDate('2026-01-01'),
      to: localDate('2026-12-31'),
      limit: 4,
    };
    const seen: string[] = [];
    let after: string | undefined;
    for (;;) {
      const lines = await context.get(JournalQuery).journal({ ...query, after });
      const last = lines.at(-1);
      if (!last) break;
      seen.push(...lines.map((line) => `${line.entryId}/${line.account}`));
      after = `${last.occurredOn}/${last.entryId}`;
    }
    const [row] = await context.database.query<{ count: number }>('SELECT count(*)::int AS count FROM ledger.line');
    expect(new Set(seen).size).toBe(row?.count);
    expect(seen.length).toBe(row?.count);
  });

  it('never parts an entry between two pages of an Activité', async () => {
    const activityId = newId<'activity'>() as ActivityId;
    const ids = [newId<'test'>(), newId<'test'>(), newId<'test'>()];
    for (const id of ids)
      await context.database.transaction(() =>
        context.get(Ledger).post({
          ...entry(id),
          ledger: 'budget',
          lines: [debit('9111', Money.of('-10.00'), activityId), credit('9110', Money.of('-10.00'), activityId)],
        }),
      );
    const first = await context.get(JournalQuery).ofActivity(activityId, 3);
    const last = first.at(-1);
    const second = await context.get(JournalQuery).ofActivity(activityId, 3, `${last?.occurredOn}/${last?.entryId}`);
    expect([first.length, second.length]).toEqual([4, 2]);
  });

  it('finds what went around its guards, blocks the month over it, and tells the finance officers once', async () => {
    const activityId = newId<'activity'>() as ActivityId;
    await context.database.query(
      `INSERT INTO platform.login (id, email, display_name, password_hash, language, roles) VALUES ($1, 'luc@example.org', 'Luc', 'x', 'fr', '{finance}')`,
      [newId()],
    );
    await context.database.query(
      `INSERT INTO ledger.activity_balance (activity_id, account, amount) VALUES ($1, '9110', 5)`,
      [activityId],
    );
    const broken = (await context.get(CheckBooks).execute()).filter(({ findings }) => findings.length > 0);
    expect(broken).toMatchObject([
      {
        name: 'ledger.balances-follow-lines',
        findings: [{ reference: `${activityId} 9110`, amount: { amount: '-0.05' } }],
      },
    ]);
    await context.get(CheckBooks).execute();
    expect(await context.database.query('SELECT subject FROM platform.mail')).toHaveLength(1);
    expect(await context.announced('ledger.books-broken.v1')).toHaveLength(1);
    await expect(context.get(ClosePeriod).execute({ month: localDate('2026-09-15'), by: 'Luc' })).rejects.toMatchObject(
      { code: 'ledger.month-blocked', params: { checks: 'ledger.balances-follow-lines' } },
    );
  });
});
