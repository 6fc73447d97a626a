import { AcceptContract, type AcceptContractInput, DeclareContract, type EmploymentContract } from '@coopera/contracts';
import { localDate, Money, wholeCooperative } from '@coopera/kernel';
import type { MediumContext } from '@coopera/platform/testing';
import type { WorkerFixture } from './worker.builder';

type Terms = AcceptContractInput['terms'];

/** What is asked for: one day of an employee at a gross of 180 EUR; say only what differs. */
export function aContractRequest(
  { memberId, activityId }: Pick<WorkerFixture, 'memberId' | 'activityId'>,
  day: string,
  more: Partial<Omit<AcceptContractInput, 'terms' | 'amount'>> & { amount?: string; terms?: Partial<Terms> } = {},
): AcceptContractInput {
  const { amount = '180.00', terms, ...rest } = more;
  return {
    activityId,
    workerId: memberId,
    mode: 'gross',
    amount: Money.of(amount),
    title: 'Illustratrice',
    place: 'Ixelles',
    schedule: '9 h – 17 h',
    by: 'Camille Dubois',
    mayWritePast: true,
    scope: wholeCooperative,
    terms: {
      status: 'employee',
      startsOn: localDate(day),
      endsOn: localDate(day),
      days: 1,
      hoursPerDay: null,
      jointCommittee: '200',
      taskPay: false,
      strategies: {},
      ...terms,
    },
    ...rest,
  };
}

/** An accepted contract, declared as the worker process would. */
export async function aDeclaredContract(
  ctx: MediumContext,
  ...request: Parameters<typeof aContractRequest>
): Promise<EmploymentContract> {
  const contract = await ctx.get(AcceptContract).execute(aContractRequest(...request));
  await ctx.get(DeclareContract).execute(contract.id);
  return contract;
}
