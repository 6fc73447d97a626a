import { Budgets, BudgetsModule } from '@coopera/budgets';
import { AcceptContract, type Calculation, CancelContract, ContractsModule } from '@coopera/contracts';
import {
  aContractRequest,
  aDeclaredContract,
  aMemberWithActivity,
  type WorkerFixture,
} from '@coopera/contracts/testing';
import { advisedBy, DomainError, localDate, Money, ownedBy, type Scope, wholeCooperative } from '@coopera/kernel';
import { ParametersModule } from '@coopera/parameters/module';
import {
  ApprovePayRun,
  ApprovePayslip,
  ComputePayslip,
  OpenPayRun,
  PayRunQuery,
  PayrollModule,
  PayslipFileQuery,
  type PayslipId,
  PayslipListQuery,
} from '@coopera/payroll';
import { aComputedPayRun, anApprovedPayRun, payslipIds } from '@coopera/payroll/testing';
import { type MediumContext, mediumContext } from '@coopera/platform/testing';

const refusal = async (work: Promise<unknown>): Promise<string> => {
  try {
    await work;
    return 'accepted';
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
};

describe('a pay run', () => {
  let ctx: MediumContext;
  beforeEach(async () => {
    ctx = await mediumContext([ParametersModule, BudgetsModule, ContractsModule, PayrollModule]);
  });
  afterEach(() => ctx?.close());

  const read = async (id: PayslipId, scope: Scope = wholeCooperative) =>
    (await ctx.get(PayslipFileQuery).read(id, scope)).payslip;

  it('takes the declared contracts that ended, each once', async () => {
    const worker = await aMemberWithActivity(ctx);
    const ended = await aDeclaredContract(ctx, worker, '2026-11-20');
    await aDeclaredContract(ctx, worker, '2026-11-26');
    const until = localDate('2026-11-24');
    const outcomes = await Promise.all([1, 2].map(() => refusal(ctx.get(OpenPayRun).execute({ until, by: 'Paul' }))));
    expect(outcomes.sort()).toEqual(['accepted', 'payroll.nothing-to-pay']);
    const slips = await ctx.database.query<{ contract_id: string }>('SELECT contract_id FROM payroll.payslip');
    expect(slips).toEqual([{ contract_id: ended.id }]);
    expect(await refusal(ctx.get(OpenPayRun).execute({ until: localDate('2026-11-30'), by: 'Paul' }))).toBe(
      'payroll.until-in-the-future',
    );
  });

  it('does not pay work whose declaration was refused', async () => {
    const worker = await aMemberWithActivity(ctx, { sequence: 998 });
    await aDeclaredContract(ctx, worker, '2026-11-20');
    expect(await refusal(ctx.get(OpenPayRun).execute({ until: ctx.clock.today(), by: 'Paul' }))).toBe(
      'payroll.nothing-to-pay',
    );
  });

  it('computes each slip once, to the cents of its contract, when deliveries come twice and together', async () => {
    const worker = await aMemberWithActivity(ctx);
    const contract = await aDeclaredContract(ctx, worker, '2026-11-20');
    const { id } = await ctx.get(OpenPayRun).execute({ until: ctx.clock.today(), by: 'Paul' });
    const [slip] = (await payslipIds(ctx, id)) as [PayslipId];
    await Promise.all([1, 2, 3, 4].map(() => ctx.get(ComputePayslip).execute(slip)));
    await ctx.get(ComputePayslip).execute(slip);
    const payslip = await read(slip);
    expect([payslip.gross, payslip.net, payslip.cost, payslip.contribution].map(String)).toEqual(
      [contract.gross, contract.net, contract.cost, contract.contribution].map(String),
    );
    expect(payslip.parameterHash).toBe(contract.parameterHash);
    expect(await ctx.announced('payroll.payslip-computed.v1')).toHaveLength(1);
    const run = await ctx.get(PayRunQuery).one(id);
    expect(run).toMatchObject({ state: 'computed', total: 1, computed: 1, failed: 0, documents: 0, differing: 0 });
  });

  describe('with several contracts of a worker in a month', () => {
    const days = ['2026-11-18', '2026-11-19', '2026-11-20'];
    let worker: WorkerFixture;
    beforeEach(async () => {
      worker = await aMemberWithActivity(ctx, { budget: '9000.00' });
      for (const day of days) await aDeclaredContract(ctx, worker, day, { amount: '950.00' });
    });

    it('computes them in order whichever is asked for first, and regularises the month on the last', async () => {
      const { id } = await ctx.get(OpenPayRun).execute({ until: ctx.clock.today(), by: 'Paul' });
      const ids = await payslipIds(ctx, id);
      await Promise.all([...ids].reverse().map((slip) => ctx.get(ComputePayslip).execute(slip)));
      const slips = await Promise.all(ids.map((slip) => read(slip)));
      const tax = slips.map((slip) => slip.total('withholding'));
      expect(tax[0]?.isPositive()).toBe(false);
      expect(tax[2]?.isPositive()).toBe(true);
      expect(slips.map((slip) => String(slip.difference))).toEqual(['0.00', '0.00', '0.00']);
      expect(await ctx.announced('payroll.payslip-computed.v1')).toHaveLength(3);
      // The month's tax is that of its taxable pay together, whatever the number of slips.
      const taxable = Money.sum(slips.map((slip) => slip.total('taxable')));
      expect(taxable.compare(Money.of('2400.00'))).toBe(1);
    });
  });

  it('shows the difference when the month changed since the contract', async () => {
    const worker = await aMemberWithActivity(ctx);
    const low = { amount: '140.00' };
    for (const day of ['2026-11-18', '2026-11-19', '2026-11-20']) await aDeclaredContract(ctx, worker, day, low);
    const gone = await ctx.get(AcceptContract).execute(aContractRequest(worker, '2026-11-27', low));
    const after = await aDeclaredContract(ctx, worker, '2026-11-23', low);
    await ctx.get(CancelContract).execute({ id: gone.id, reason: 'annulé', scope: wholeCooperative });
    const { id } = await aComputedPayRun(ctx, '2026-11-24');
    const run = await ctx.get(PayRunQuery).one(id);
    const page = await ctx.get(PayslipListQuery).list({}, { payRunId: id }, wholeCooperative, 'fr');
    const item = page.items.find((slip) => slip.contractId === after.id);
    // The structural reduction of the fourth day of a month is not that of the fifth.
    expect(run).toMatchObject({ total: 4, differing: 1 });
    expect(item?.difference?.amount).not.toBe('0.00');
    expect(run.difference).toEqual(item?.difference);
  });

  it('keeps a refusal on the slip, in words, and lets nobody approve before it is settled', async () => {
    const worker = await aMemberWithActivity(ctx);
    await aDeclaredContract(ctx, worker, '2026-11-20');
    await ctx.database.query('UPDATE members.member SET iban_cipher = NULL WHERE id = $1', [worker.memberId]);
    const { id } = await aComputedPayRun(ctx, '2026-11-24');
    const page = await ctx.get(PayslipListQuery).list({}, { payRunId: id }, wholeCooperative, 'nl');
    expect(page.items[0]).toMatchObject({ status: 'failed', failure: 'In het dossier ontbreekt: IBAN.' });
    expect(await refusal(ctx.get(ApprovePayRun).execute({ id, by: 'Paul' }))).toBe('payroll.pay-run-not-computed');
  });

  it('books, spends and asks for the payment once', async () => {
    const worker = await aMemberWithActivity(ctx, { budget: '1000.00' });
    const contract = await aDeclaredContract(ctx, worker, '2026-11-20');
    const { id, slips } = await anApprovedPayRun(ctx, '2026-11-24');
    const [slip] = slips as [PayslipId];
    await Promise.all([1, 2].map(() => ctx.get(ApprovePayslip).execute(slip)));
    const payslip = await read(slip);
    const lines = await ctx.database.query<{ account: string; amount: string }>(
      `SELECT account, sum(amount) AS amount FROM ledger.line JOIN ledger.entry ON entry.id = entry_id
       WHERE entry.ledger = 'statutory' AND source_id = $1 GROUP BY account ORDER BY account`,
      [slip],
    );
    const booked = new Map(lines.map(({ account, amount }) => [account, Money.ofCents(BigInt(amount)).toString()]));
    expect(lines.reduce((sum, line) => sum + BigInt(line.amount), 0n)).toBe(0n);
    expect(booked.get('6202')).toBe('180.00');
    expect(booked.get('455')).toBe(payslip.total('net').negate().toString());
    const position = await ctx.get(Budgets).positionOf(worker.activityId);
    expect(String(position.available)).toBe(String(Money.of('1000.00').minus(contract.budgetNeeded)));
    expect(position.reserved.isZero()).toBe(true);
    const orders = await ctx.database.query(
      'SELECT purpose, amount, debit_account, due_on FROM banking.payment_order WHERE owner_id = $1',
      [slip],
    );
    // Seven wage days after Friday 20 November 2026.
    expect(orders).toEqual([
      { purpose: 'SALA', amount: payslip.total('net').cents.toString(), debit_account: '455', due_on: '2026-12-01' },
    ]);
    expect(await ctx.get(PayRunQuery).one(id)).toMatchObject({ state: 'approved', approved: 1 });
    expect(await ctx.announced('payroll.payslip-approved.v1')).toHaveLength(1);
    expect(await ctx.announced('payroll.pay-run-approved.v1')).toEqual([expect.objectContaining({ payslips: 1 })]);
    expect(await refusal(ctx.get(ApprovePayRun).execute({ id, by: 'Paul' }))).toBe('payroll.already-approved');
  });

  it('ends when its last slips are approved together', async () => {
    for (let index = 0; index < 6; index += 1)
      await aDeclaredContract(ctx, await aMemberWithActivity(ctx), '2026-11-20');
    const { id, slips } = await aComputedPayRun(ctx, '2026-11-24');
    await ctx.get(ApprovePayRun).execute({ id, by: 'Paul' });
    await Promise.all(slips.map((slip) => ctx.get(ApprovePayslip).execute(slip)));
    expect(await ctx.get(PayRunQuery).one(id)).toMatchObject({ state: 'approved', approved: 6 });
    expect(await ctx.announced('payroll.pay-run-approved.v1')).toHaveLength(1);
  });

  it('shows a slip to its worker once approved, and to no other member and no adviser', async () => {
    const [worker, other] = [await aMemberWithActivity(ctx), await aMemberWithActivity(ctx)];
    await aDeclaredContract(ctx, worker, '2026-11-20');
    const { id, slips } = await aComputedPayRun(ctx, '2026-11-24');
    const [slip] = slips as [PayslipId];
    expect(await refusal(read(slip, ownedBy(worker.memberId)))).toBe('payroll.payslip-not-found');
    await ctx.get(ApprovePayRun).execute({ id, by: 'Paul' });
    await ctx.get(ApprovePayslip).execute(slip);
    expect(await refusal(read(slip, ownedBy(worker.memberId)))).toBe('accepted');
    expect(await refusal(read(slip, ownedBy(other.memberId)))).toBe('payroll.payslip-not-found');
    expect(await refusal(read(slip, advisedBy(worker.adviserId)))).toBe('payroll.payslip-not-found');
    const own = (scope: Scope) => ctx.get(PayslipListQuery).list({}, {}, scope, 'fr');
    expect([(await own(ownedBy(worker.memberId))).total, (await own(ownedBy(other.memberId))).total]).toEqual([1, 0]);
    const calculation = (await read(slip)).calculation as unknown as Calculation;
    expect(calculation.lines.every((line) => line.explanation.fr && line.explanation.nl && line.explanation.en)).toBe(
      true,
    );
  });

  it('refuses to change what was computed', async () => {
    await aDeclaredContract(ctx, await aMemberWithActivity(ctx), '2026-11-20');
    const { slips } = await aComputedPayRun(ctx, '2026-11-24');
    await expect(
      ctx.database.query('UPDATE payroll.payslip SET net = net + 1 WHERE id = $1', [slips[0]]),
    ).rejects.toThrow('does not change');
  });
});
