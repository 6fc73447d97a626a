import { type ActivityId, type LocalDate, type MemberId, Money, type Scope } from '@coopera/kernel';
import type { Principal } from '@coopera/platform';
import type { SimulationInput } from '../application/simulation.query';
import { contractErrors } from '../contracts.errors';
import { usualCommittee } from '../domain/contract-terms';
import type { SimulationRequestDto } from './simulation.dto';

/** What a person asks, for himself where no worker is named. Fails with: contracts.worker-missing */
export function priceRequest(body: SimulationRequestDto, me: Principal, scope: Scope): SimulationInput {
  const workerId = (body.memberId ?? me.memberId) as MemberId | null;
  if (!workerId) throw contractErrors.fail('worker-missing', {}, '/memberId');
  return {
    activityId: body.activityId as ActivityId,
    workerId,
    mode: body.mode,
    amount: Money.fromJson(body.amount),
    terms: {
      status: body.status,
      startsOn: body.startDate as LocalDate,
      endsOn: body.endDate as LocalDate,
      days: body.days,
      hoursPerDay: body.hoursPerDay ?? null,
      jointCommittee: body.jointCommittee ?? usualCommittee(body.status),
      taskPay: body.taskPay ?? false,
      strategies: { ...body.strategies },
    },
    scope,
  };
}
