import type { DomainEvent } from '@coopera/kernel';
import type { DimonaAnswer } from '../domain/dimona';
import type { EmploymentContract } from '../domain/employment-contract';
import { contractAccepted, contractCancelled, dimonaAccepted, dimonaRefused } from '../events';

const shortDay = (day: string): string => `${day.slice(8)}/${day.slice(5, 7)}/${day.slice(0, 4)}`;

/** For the line of the budget that the member reads: "Concert à Namur, 24/11/2026 (C2026-000123)". */
export function labelOf({ title, startsOn, endsOn, number }: EmploymentContract): string {
  const days = startsOn === endsOn ? shortDay(startsOn) : `${shortDay(startsOn)} – ${shortDay(endsOn)}`;
  return `${title}, ${days} (${number})`;
}

export const asAccepted = (contract: EmploymentContract): DomainEvent =>
  contractAccepted.of({
    contractId: contract.id,
    number: contract.number,
    activityId: contract.activityId,
    workerId: contract.workerId,
    startsOn: contract.startsOn,
    endsOn: contract.endsOn,
    budgetNeeded: contract.budgetNeeded.toJSON(),
  });

export const asCancelled = (contract: EmploymentContract): DomainEvent =>
  contractCancelled.of({
    contractId: contract.id,
    number: contract.number,
    activityId: contract.activityId,
    workerId: contract.workerId,
    reason: contract.cancelReason ?? '',
  });

export const asAnswered = ({ id, number }: EmploymentContract, answer: DimonaAnswer): DomainEvent =>
  (answer.status === 'refused' ? dimonaRefused : dimonaAccepted).of({
    contractId: id,
    number,
    reference: answer.reference,
    anomalies: answer.anomalies.map(({ code }) => code),
  });
