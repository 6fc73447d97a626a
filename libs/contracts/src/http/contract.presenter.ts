import type { Language } from '@coopera/kernel';
import type { ContractFile } from '../application/contract-file.query';
import { inWords } from '../application/worded-calculation';
import type { EmploymentContract } from '../domain/employment-contract';

import type { ContractCreatedDto, ContractFileDto, DimonaDeclarationDto } from './contract.dto';

export const presentCreated = (contract: EmploymentContract): ContractCreatedDto => ({
  id: contract.id,
  number: contract.number,
  status: contract.status,
  gross: contract.gross.toJSON(),
  net: contract.net.toJSON(),
  cost: contract.cost.toJSON(),
  contribution: contract.contribution.toJSON(),
  budgetNeeded: contract.budgetNeeded.toJSON(),
  parameterHash: contract.parameterHash,
});

export function presentContract(file: ContractFile, language: Language): ContractFileDto {
  const { contract, declarations } = file;
  return {
    ...presentCreated(contract),
    ...inWords(contract.calculation, language),
    dimona: declarations.findLast(({ kind }) => kind === 'IN')?.status ?? 'queued',
    activityId: contract.activityId,
    activityName: file.activityName,
    workerId: contract.workerId,
    workerName: file.workerName,
    title: contract.title,
    place: contract.place,
    schedule: contract.schedule,
    startsOn: contract.startsOn,
    endsOn: contract.endsOn,
    days: contract.days,
    hours: contract.hours.toString(),
    hoursPerDay: contract.terms.hoursPerDay,
    workerStatus: contract.workerStatus,
    jointCommittee: contract.jointCommittee,
    taskPay: contract.terms.taskPay,
    mode: contract.request.mode,
    amount: contract.request.amount,
    declarations: declarations.map((declaration) => presentDeclaration(declaration, language)),
    acceptedAt: contract.acceptedAt.toISOString(),
    acceptedBy: contract.acceptedBy,
    declaredAt: contract.declaredAt?.toISOString() ?? null,
    payBy: file.payBy,
    paidOn: contract.paidOn,
    cancelledAt: contract.cancelledAt?.toISOString() ?? null,
    cancelReason: contract.cancelReason,
    history: file.history,
    hasPdf: file.hasPdf,
  };
}

const presentDeclaration = (
  declaration: ContractFile['declarations'][number],
  language: Language,
): DimonaDeclarationDto => ({
  kind: declaration.kind,
  status: declaration.status,
  reference: declaration.reference,
  periodId: declaration.periodId,
  anomalies: declaration.anomalies.map(({ code, text }) => ({ code, text: text[language] })),
  queuedAt: declaration.queuedAt.toISOString(),
  sentAt: declaration.sentAt?.toISOString() ?? null,
  answeredAt: declaration.answeredAt?.toISOString() ?? null,
});
