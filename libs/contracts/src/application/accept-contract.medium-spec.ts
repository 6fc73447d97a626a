import { Budgets, BudgetsModule } from '@coopera/budgets';
import {
  AcceptContract,
  CancelContract,
  ContractsModule,
  type ContractTerms,
  DeclareContract,
  FollowDeclarations,
  SimulationQuery,
} from '@coopera/contracts';
import { aContractRequest, aDeclaredContract, aMember, aMemberWithActivity } from '@coopera/contracts/testing';
import { DomainError, localDate, Money, ownedBy, wholeCooperative } from '@coopera/kernel';
import { MemberStanding } from '@coopera/members';
import { ParametersModule } from '@coopera/parameters/module';
import { type MediumContext, mediumContext } from '@coopera/platform/testing';
import { ContractFileQuery } from './contract-file.query';
import { WithdrawDeclaration } from './withdraw-declaration.use-case';

const refusal = async (work: Promise<unknown>): Promise<string> => {
  try {
    await work;
    return 'accepted';
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
};

describe('an employment contract', () => {
  let ctx: MediumContext;
  beforeAll(async () => {
    ctx = await mediumContext([ParametersModule, BudgetsModule, ContractsModule]);
  });
  afterAll(() => ctx?.close());

  it('stores the cents of its simulation and reserves its budget', async () => {
    const worker = await aMemberWithActivity(ctx, { budget: '1000.00' });
    const request = aContractRequest(worker, '2026-11-26', { mode: 'budget', amount: '600.00', terms: { days: 1 } });
    const simulated = await ctx.get(SimulationQuery).simulate(request);
    const contract = await ctx.get(AcceptContract).execute(request);
    const { net, cost, variableContribution, budgetNeeded } = simulated.pay.totals;
    expect(
      [contract.gross, contract.net, contract.cost, contract.contribution, contract.budgetNeeded].map(String),
    ).toEqual([simulated.gross, net, cost, variableContribution, budgetNeeded].map(String));
    expect(contract.parameterHash).toBe(simulated.pay.parameterHash);
    const stored = await ctx.get(ContractFileQuery).read(contract.id, wholeCooperative);
    expect(String(stored.contract.gross)).toBe(String(simulated.gross));
    expect(stored.contract.calculation.lines.map((line) => line.code)).toContain('budget-needed');
    const position = await ctx.get(Budgets).positionOf(worker.activityId);
    expect(String(position.reserved)).toBe(String(budgetNeeded));
    expect(String(position.available)).toBe(String(Money.of('1000.00').minus(budgetNeeded)));
    expect(await ctx.announced('contracts.contract-accepted.v1')).toContainEqual(
      expect.objectContaining({ contractId: contract.id }),
    );
  });

  it('counts the contracts of the month that were accepted before it', async () => {
    const worker = await aMemberWithActivity(ctx);
    await ctx.get(AcceptContract).execute(aContractRequest(worker, '2026-11-25'));
    const second = await ctx.get(SimulationQuery).simulate(aContractRequest(worker, '2026-11-26'));
    const nextMonth = await ctx.get(SimulationQuery).simulate(aContractRequest(worker, '2026-12-01'));
    expect([second.earlierContracts, nextMonth.earlierContracts]).toEqual([1, 0]);
  });

  it('is refused when the budget does not suffice, and leaves nothing behind', async () => {
    const worker = await aMemberWithActivity(ctx, { budget: '100.00' });
    const request = aContractRequest(worker, '2026-11-26');
    expect(await refusal(ctx.get(AcceptContract).execute(request))).toBe('budgets.not-enough-budget');
    const rows = await ctx.database.query('SELECT 1 FROM contracts.employment_contract WHERE worker_id = $1', [
      worker.memberId,
    ]);
    expect(rows).toEqual([]);
  });

  it('has gates, each with its refusal', async () => {
    const worker = await aMemberWithActivity(ctx);
    const incomplete = { ...worker, memberId: await aMember(ctx, worker.adviserId, { isIncomplete: true }) };
    const accept = (
      day: string,
      more: Parameters<typeof aContractRequest>[2] = {},
      who: { memberId: typeof worker.memberId; activityId: typeof worker.activityId } = worker,
    ) => refusal(ctx.get(AcceptContract).execute(aContractRequest(who, day, more)));
    const until = (day: string, days = 1): { terms: Partial<ContractTerms> } => ({
      terms: { endsOn: localDate(day), days },
    });
    expect(await accept('2026-11-26', { amount: '50.00' })).toBe('contracts.below-minimum-wage');
    expect(await accept('2026-11-26', until('2026-11-25'))).toBe('contracts.dates-out-of-order');
    expect(await accept('2026-11-26', until('2026-12-02'))).toBe('contracts.spans-two-months');
    expect(await accept('2026-11-26', until('2026-11-27', 3))).toBe('contracts.too-many-days');
    expect(await accept('2026-11-20', { mayWritePast: false })).toBe('contracts.start-in-the-past');
    expect(await accept('2026-11-26', { amount: '0.00' })).toBe('contracts.amount-not-positive');
    expect(await accept('2026-11-26', {}, incomplete)).toBe('members.file-incomplete');
    expect(await accept('2026-11-26')).toBe('accepted');
    expect(await accept('2026-11-24', { ...until('2026-11-26', 3), amount: '600.00' })).toBe('contracts.overlaps');
  });

  it('is refused to who has no share of the year, and made again once he has', async () => {
    const worker = await aMemberWithActivity(ctx);
    const standing = ctx.get(MemberStanding);
    await standing.end(worker.memberId, 2026);
    await standing.restore(worker.memberId, 2025); // old news
    const request = aContractRequest(worker, '2026-11-26');
    expect(await refusal(ctx.get(AcceptContract).execute(request))).toBe('members.share-missing');
    await standing.restore(worker.memberId, 2026);
    expect(await refusal(ctx.get(AcceptContract).execute(request))).toBe('accepted');
  });

  it('is made for oneself only, in one’s own Activité only', async () => {
    const [mine, other] = [await aMemberWithActivity(ctx), await aMemberWithActivity(ctx)];
    const scope = ownedBy(mine.memberId);
    const forOther = aContractRequest({ ...mine, memberId: other.memberId }, '2026-11-26', { scope });
    const inOther = aContractRequest({ ...mine, activityId: other.activityId }, '2026-11-26', { scope });
    expect(await refusal(ctx.get(AcceptContract).execute(forOther))).toBe('members.member-not-found');
    expect(await refusal(ctx.get(AcceptContract).execute(inOther))).toBe('activities.activity-not-found');
  });

  it('is not there for another member', async () => {
    const [mine, other] = [await aMemberWithActivity(ctx), await aMemberWithActivity(ctx)];
    const contract = await ctx.get(AcceptContract).execute(aContractRequest(mine, '2026-11-26'));
    const read = ctx.get(ContractFileQuery).read(contract.id, ownedBy(other.memberId));
    expect(await refusal(read)).toBe('contracts.contract-not-found');
  });

  it('never takes more than the budget, with fifty at once', async () => {
    const owner = await aMemberWithActivity(ctx, { budget: '6000.00' });
    const workers = [];
    for (let index = 0; index < 50; index += 1) workers.push(await aMember(ctx, owner.adviserId));
    const outcomes = await Promise.all(
      workers.map((memberId) =>
        refusal(ctx.get(AcceptContract).execute(aContractRequest({ ...owner, memberId }, '2026-11-26'))),
      ),
    );
    const [{ needed, count }] = (await ctx.database.query<{ needed: string; count: number }>(
      'SELECT max(budget_needed) AS needed, count(*)::int AS count FROM contracts.employment_contract WHERE activity_id = $1',
      [owner.activityId],
    )) as [{ needed: string; count: number }];
    expect(count).toBe(Number(600_000n / BigInt(needed)));
    expect(outcomes.filter((outcome) => outcome === 'accepted')).toHaveLength(count);
    expect(outcomes.filter((outcome) => outcome === 'budgets.not-enough-budget')).toHaveLength(50 - count);
    const { available } = await ctx.get(Budgets).positionOf(owner.activityId);
    expect(available.isNegative()).toBe(false);
  }, 60_000);

  it('does not take the same day of a worker twice, at once neither', async () => {
    const worker = await aMemberWithActivity(ctx);
    const twice = [1, 2].map(() => refusal(ctx.get(AcceptContract).execute(aContractRequest(worker, '2026-11-26'))));
    expect((await Promise.all(twice)).sort()).toEqual(['accepted', 'contracts.overlaps']);
  });

  it('gives its budget back when it is cancelled before the start, and not after', async () => {
    const worker = await aMemberWithActivity(ctx, { budget: '1000.00' });
    const later = await aDeclaredContract(ctx, worker, '2026-11-27');
    const cancel = (id: typeof later.id): Promise<string> =>
      refusal(ctx.get(CancelContract).execute({ id, reason: 'le client annule', scope: ownedBy(worker.memberId) }));
    expect(await cancel(later.id)).toBe('accepted');
    expect(String((await ctx.get(Budgets).positionOf(worker.activityId)).available)).toBe('1000.00');
    expect(await cancel(later.id)).toBe('contracts.not-cancellable');
    const today = await aDeclaredContract(ctx, worker, '2026-11-24');
    expect(await cancel(today.id)).toBe('contracts.already-started');
  });

  describe('is declared to social security', () => {
    const statusOf = async (id: string): Promise<unknown> =>
      ctx.database.first(
        `SELECT contract.status, dimona.status AS dimona, jsonb_array_length(anomalies) AS anomalies
         FROM contracts.employment_contract AS contract JOIN contracts.dimona ON contract_id = contract.id WHERE contract.id = $1`,
        [id],
      );

    it('once, whatever the number of deliveries', async () => {
      const worker = await aMemberWithActivity(ctx);
      const contract = await aDeclaredContract(ctx, worker, '2026-11-26');
      await Promise.all([1, 2].map(() => ctx.get(DeclareContract).execute(contract.id)));
      expect(await statusOf(contract.id)).toEqual({ status: 'declared', dimona: 'accepted', anomalies: 0 });
      const told = await ctx.announced('contracts.dimona-accepted.v1');
      expect(told.filter((payload) => payload['contractId'] === contract.id)).toHaveLength(1);
    });

    it('with a remark when it comes late', async () => {
      const contract = await aDeclaredContract(ctx, await aMemberWithActivity(ctx), '2026-11-20');
      expect(await statusOf(contract.id)).toEqual({ status: 'declared', dimona: 'warning', anomalies: 1 });
    });

    it('when the answer comes later, and taken back when it was given up meanwhile', async () => {
      const [one, other] = [
        await aMemberWithActivity(ctx, { sequence: 996 }),
        await aMemberWithActivity(ctx, { sequence: 996 }),
      ];
      const kept = await aDeclaredContract(ctx, one, '2026-11-26');
      const gone = await aDeclaredContract(ctx, other, '2026-11-26');
      expect(await statusOf(kept.id)).toMatchObject({ status: 'accepted', dimona: 'waiting' });
      await ctx.get(CancelContract).execute({ id: gone.id, reason: 'annulé', scope: wholeCooperative });
      await ctx.get(FollowDeclarations).execute();
      for (const { id } of [kept, gone]) await ctx.get(WithdrawDeclaration).execute(id);
      expect(await statusOf(kept.id)).toMatchObject({ status: 'declared', dimona: 'accepted' });
      const declarations = await ctx.database.query(
        'SELECT kind, status FROM contracts.dimona WHERE contract_id = $1 ORDER BY id',
        [gone.id],
      );
      expect(declarations).toEqual([
        { kind: 'IN', status: 'accepted' },
        { kind: 'CANCEL', status: 'accepted' },
      ]);
    });

    it('and stays undeclared with its anomalies when it is refused; it may then be cancelled', async () => {
      const worker = await aMemberWithActivity(ctx, { sequence: 998, budget: '1000.00' });
      const contract = await aDeclaredContract(ctx, worker, '2026-11-24');
      expect(await statusOf(contract.id)).toEqual({ status: 'accepted', dimona: 'refused', anomalies: 1 });
      await ctx.get(CancelContract).execute({ id: contract.id, reason: 'Dimona', scope: wholeCooperative });
      expect(String((await ctx.get(Budgets).positionOf(worker.activityId)).available)).toBe('1000.00');
    });
  });
});
