import { decimalColumn, moneyColumn } from '@coopera/platform/database';
import { EntitySchema } from 'typeorm';
import { EmploymentContract } from '../domain/employment-contract';

export const EmploymentContractSchema = new EntitySchema<EmploymentContract>({
  name: 'EmploymentContract',
  // biome-ignore lint/suspicious/noExplicitAny: the constructor is private, and skipped on load
  target: EmploymentContract as any,
  schema: 'contracts',
  tableName: 'employment_contract',
  columns: {
    id: { type: 'uuid', primary: true },
    number: { type: 'text' },
    activityId: { type: 'uuid', name: 'activity_id' },
    workerId: { type: 'uuid', name: 'worker_id' },
    status: { type: 'text' },
    title: { type: 'text' },
    place: { type: 'text' },
    schedule: { type: 'text', nullable: true },
    startsOn: { type: 'date', name: 'starts_on' },
    endsOn: { type: 'date', name: 'ends_on' },
    days: { type: 'integer' },
    hours: { type: 'numeric', transformer: decimalColumn },
    workerStatus: { type: 'text', name: 'worker_status' },
    jointCommittee: { type: 'text', name: 'joint_committee' },
    terms: { type: 'jsonb' },
    request: { type: 'jsonb' },
    gross: { type: 'bigint', transformer: moneyColumn },
    net: { type: 'bigint', transformer: moneyColumn },
    cost: { type: 'bigint', transformer: moneyColumn },
    contribution: { type: 'bigint', transformer: moneyColumn },
    budgetNeeded: { type: 'bigint', name: 'budget_needed', transformer: moneyColumn },
    parameterHash: { type: 'text', name: 'parameter_hash' },
    calculation: { type: 'jsonb' },
    acceptedAt: { type: 'timestamptz', name: 'accepted_at' },
    acceptedBy: { type: 'text', name: 'accepted_by' },
    declaredAt: { type: 'timestamptz', name: 'declared_at', nullable: true },
    payRunId: { type: 'uuid', name: 'pay_run_id', nullable: true },
    paidOn: { type: 'date', name: 'paid_on', nullable: true },
    cancelledAt: { type: 'timestamptz', name: 'cancelled_at', nullable: true },
    cancelReason: { type: 'text', name: 'cancel_reason', nullable: true },
  },
});
