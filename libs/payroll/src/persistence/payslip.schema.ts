import { moneyColumn } from '@coopera/platform/database';
import { EntitySchema } from 'typeorm';
import { Payslip } from '../domain/payslip';

const amount = (name: string) => ({ type: 'bigint' as const, name, nullable: true, transformer: moneyColumn });

export const PayslipSchema = new EntitySchema<Payslip>({
  name: 'Payslip',
  // biome-ignore lint/suspicious/noExplicitAny: the constructor is private, and skipped on load
  target: Payslip as any,
  schema: 'payroll',
  tableName: 'payslip',
  columns: {
    id: { type: 'uuid', primary: true },
    number: { type: 'text' },
    payRunId: { type: 'uuid', name: 'pay_run_id' },
    contractId: { type: 'uuid', name: 'contract_id' },
    contractNumber: { type: 'text', name: 'contract_number' },
    title: { type: 'text' },
    activityId: { type: 'uuid', name: 'activity_id' },
    activityName: { type: 'text', name: 'activity_name' },
    workerId: { type: 'uuid', name: 'worker_id' },
    workerName: { type: 'text', name: 'worker_name' },
    language: { type: 'text' },
    startsOn: { type: 'date', name: 'starts_on' },
    endsOn: { type: 'date', name: 'ends_on' },
    month: { type: 'date' },
    acceptedAt: { type: 'timestamptz', name: 'accepted_at' },
    status: { type: 'text' },
    reserved: { type: 'bigint', transformer: moneyColumn },
    calculation: { type: 'jsonb', nullable: true },
    gross: amount('gross'),
    net: amount('net'),
    cost: amount('cost'),
    contribution: amount('contribution'),
    parameterHash: { type: 'text', name: 'parameter_hash', nullable: true },
    failure: { type: 'jsonb', nullable: true },
    computedAt: { type: 'timestamptz', name: 'computed_at', nullable: true },
    documentAt: { type: 'timestamptz', name: 'document_at', nullable: true },
    approvedAt: { type: 'timestamptz', name: 'approved_at', nullable: true },
    payOn: { type: 'date', name: 'pay_on', nullable: true },
  },
});
