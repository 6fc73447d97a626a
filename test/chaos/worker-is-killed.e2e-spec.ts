import { addDays, dayOfWeek, type LocalDate, localDate, wageDays } from '@coopera/kernel';
import type { Api } from '../support/api';
import { eventually } from '../support/eventually';
import { Journey, PASSWORD } from '../support/journey';
import { System } from '../support/system';

interface PayRun {
  total: number;
  computed: number;
  documents: number;
  state: string;
}

/** The working days of the month before today. */
function workedDays(): LocalDate[] {
  const days: LocalDate[] = [];
  for (let day = localDate('2026-11-02'); day < '2026-11-24'; day = addDays(day, 1))
    if (wageDays.isWorkingDay(day) && dayOfWeek(day) < 6) days.push(day);
  return days;
}

describe('the worker is killed in the middle of the pay run', () => {
  let system: System;
  let journey: Journey;
  let payroll: Api;
  let contracts = 0;

  beforeAll(async () => {
    system = await System.start();
    await system.seed();
    journey = await Journey.begin(system);
    payroll = await system.api.signIn('paie@coopera.example', PASSWORD);
    const paid = await journey.invoice('9000.00');
    await journey.finance.upload('/bank-statements', 'november.xml', journey.paymentOf(await journey.file(paid)));
    await system.settled();
    const { memberId } = await journey.camille.get<{ memberId: string }>('/auth/me');
    for (const day of workedDays()) {
      await journey.adviser.post('/contracts', {
        activityId: journey.activity.id,
        memberId,
        mode: 'gross',
        amount: { amount: '170.00', currency: 'EUR' },
        startDate: day,
        endDate: day,
        days: 1,
        status: 'employee',
        title: 'Illustratrice',
        place: 'Bruxelles',
      });
      contracts += 1;
    }
    await system.settled(120_000);
  }, 240_000);
  afterAll(() => system?.stop());

  it('gives every payslip exactly once, and a balanced ledger', async () => {
    const { id } = await payroll.post<{ id: string }>('/pay-runs', { until: '2026-11-24' });
    const run = () => payroll.get<PayRun>(`/pay-runs/${id}`);
    await eventually(async () => (await run()).computed >= 2);
    await system.kill('worker');
    const halfway = await run();
    expect(halfway.documents).toBeLessThan(contracts);
    await system.startWorker();
    await eventually(async () => (await run()).documents === contracts, 120_000);
    await payroll.post(`/pay-runs/${id}/approval`);
    await eventually(
      async () =>
        (await system.query(`SELECT 1 FROM platform.delivery WHERE subscriber LIKE 'approve%' AND status = 'done'`))
          .length >= 1,
    );
    await system.kill('worker');
    await system.startWorker();
    await eventually(async () => (await run()).state === 'approved', 120_000);
    await system.settled(120_000);
    await each('SELECT count(*)::int AS count FROM payroll.payslip', contracts);
    await each(`SELECT count(*)::int AS count FROM banking.payment_order WHERE owner_kind = 'payslip'`, contracts);
    await each(
      `SELECT count(DISTINCT source_id)::int AS count FROM ledger.entry WHERE reason = 'budget-spent'`,
      contracts,
    );
    await each(`SELECT count(*)::int AS count FROM platform.document WHERE kind = 'payslip-pdf'`, contracts);
    await each(
      `SELECT count(*)::int AS count FROM (SELECT 1 FROM ledger.line GROUP BY entry_id HAVING sum(amount) <> 0) AS unbalanced`,
      0,
    );
    const budget = await journey.budget();
    expect(budget.reserved.amount).toBe('0.00');
  }, 300_000);

  async function each(sql: string, count: number): Promise<void> {
    const [row] = await system.query<{ count: number }>(sql);
    expect([sql, row?.count]).toEqual([sql, count]);
  }
});
