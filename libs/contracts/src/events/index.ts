import { type ActivityId, defineEvent, type LocalDate, type MemberId, type MoneyJson } from '@coopera/kernel';

export interface ContractAccepted {
  contractId: string;
  number: string;
  activityId: ActivityId;
  workerId: MemberId;
  startsOn: LocalDate;
  endsOn: LocalDate;
  budgetNeeded: MoneyJson;
}

export const contractAccepted = defineEvent<ContractAccepted>('contracts.contract-accepted.v1', {
  isPublic: true,
  description: 'An employment contract was accepted and its budget reserved.',
});

export interface ContractCancelled {
  contractId: string;
  number: string;
  activityId: ActivityId;
  workerId: MemberId;
  reason: string;
}

export const contractCancelled = defineEvent<ContractCancelled>('contracts.contract-cancelled.v1', {
  isPublic: true,
  description: 'An employment contract was given up before its start; its budget is free again.',
});

export interface DimonaAnswered {
  contractId: string;
  number: string;
  reference: string;
  /** Codes of the remarks of social security. */
  anomalies: string[];
}

export const dimonaAccepted = defineEvent<DimonaAnswered>('contracts.dimona-accepted.v1', {
  isPublic: true,
  description: 'Social security took the declaration of a contract: the work may be done.',
});

export const dimonaRefused = defineEvent<DimonaAnswered>('contracts.dimona-refused.v1', {
  isPublic: true,
  description: 'Social security refused the declaration of a contract: the work may not be done.',
});
