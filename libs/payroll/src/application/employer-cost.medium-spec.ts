import { BudgetsModule } from '@coopera/budgets';
import { ContractsModule } from '@coopera/contracts';
import { aDeclaredContract, aMemberWithActivity } from '@coopera/contracts/testing';
import { localDate, Money } from '@coopera/kernel';
import { Ledger } from '@coopera/ledger';
import { ParametersModule } from '@coopera/parameters/module';
import { ApprovePayslip, PayrollModule } from '@coopera/payroll';
import { anApprovedPayRun } from '@coopera/payroll/testing';
import { type MediumContext, mediumContext } from '@coopera/platform/testing';
import { DecideEmployerCost } from './decide-employer-cost.use-case';
import { EmployerCostQuery } from './employer-cost.query';
import { PrepareEmployerCost } from './prepare-employer-cost.use-case';

describe('the true employer cost of a quarter', () => {
  let ctx: MediumContext;
  const quarter = localDate('2026-10-01');

  beforeAll(async () => {
    ctx = await mediumContext([ParametersModule, BudgetsModule, ContractsModule, PayrollModule]);
    const worker = await aMemberWithActivity(ctx, { budget: '1000.00' });
    await aDeclaredContract(ctx, worker, '2026-11-20');
    const { slips } = await anApprovedPayRun(ctx, '2026-11-24');
    for (const slip of slips) await ctx.get(ApprovePayslip).execute(slip as never);
  });
  afterAll(() => ctx?.close());

  const owed = () => ctx.get(Ledger).balanceOf('454');
  const prepare = (declared: Money) =>
    ctx.get(PrepareEmployerCost).execute({ quarter, declared, reference: 'DmfA 2026/4', by: 'Sofie' });

  it('is asked once the quarter is over, and is by then what the books owe', async () => {
    await expect(prepare(Money.zero())).rejects.toThrow('payroll.quarter-not-over');
    ctx.clock.travelTo('2027-01-20');
    const [row] = await ctx.get(EmployerCostQuery).quarters();
    expect(row).toMatchObject({ quarter, payslips: 1, state: 'to-declare', booked: (await owed()).negate().toJSON() });
  });

  it('goes to the common pot with a second person, once, and to no budget', async () => {
    const before = await owed();
    const id = await prepare(before.negate().plus(Money.of('12.34')));
    await expect(prepare(Money.zero())).rejects.toThrow('payroll.quarter-regularised');
    const answer = (by: string) => ctx.get(DecideEmployerCost).execute({ id, answer: 'approve', by });
    await expect(answer('Sofie')).rejects.toThrow('payroll.regularisation-by-another');
    await answer('Luc');
    await expect(answer('Luc')).rejects.toThrow('payroll.regularisation-approved');
    expect(String((await owed()).minus(before))).toBe('-12.34');
    const lines = await ctx.database.query(
      `SELECT account, amount, activity_id FROM ledger.line JOIN ledger.entry ON entry.id = entry_id
       WHERE entry.ledger = 'budget' AND source_id = $1 ORDER BY account`,
      [id],
    );
    expect(lines).toEqual([
      { account: '9230', amount: '1234', activity_id: null },
      { account: '9300', amount: '-1234', activity_id: null },
    ]);
    expect((await ctx.get(EmployerCostQuery).quarters())[0]).toMatchObject({
      state: 'approved',
      difference: { amount: '12.34' },
    });
  });
});
