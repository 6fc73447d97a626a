import { brusselsDate } from '@coopera/kernel';
import type { WorkerFile } from '@coopera/members';
import type { OrganisationCard } from '@coopera/platform';
import type { EmploymentContract } from '../domain/employment-contract';
import { inWords } from './worded-calculation';

interface ContractFacts {
  contract: EmploymentContract;
  worker: WorkerFile;
  activityName: string;
  employer: OrganisationCard;
  /** Wage days between the end of the work and the pay. */
  payDelay: number;
  fixedPercent: string;
  variablePercent: string;
}

/** The data of libs/contracts/documents/contract.typ: exact text, formatted by the template. */
export function contractDocument(facts: ContractFacts): { language: 'fr' | 'nl' } & Record<string, unknown> {
  const { contract, worker, activityName, employer, payDelay, fixedPercent, variablePercent } = facts;
  // A Belgian employment contract is in French or in Dutch.
  const language = worker.language === 'nl' ? 'nl' : 'fr';
  const { lines, strategies, unverified } = inWords(contract.calculation, language);
  return {
    language,
    number: contract.number,
    acceptedOn: brusselsDate(contract.acceptedAt),
    acceptedBy: contract.acceptedBy,
    employer,
    worker: {
      name: worker.name,
      number: worker.number === null ? null : String(worker.number),
      address: worker.address,
      birthDate: worker.birthDate,
    },
    activityName,
    title: contract.title,
    place: contract.place,
    schedule: contract.schedule,
    startsOn: contract.startsOn,
    endsOn: contract.endsOn,
    days: contract.days,
    hours: contract.hours.toString(),
    workerStatus: contract.workerStatus,
    jointCommittee: contract.jointCommittee,
    taskPay: contract.terms.taskPay,
    gross: contract.gross.toString(),
    net: contract.net.toString(),
    cost: contract.cost.toString(),
    contribution: contract.contribution.toString(),
    budgetNeeded: contract.budgetNeeded.toString(),
    payDelay,
    fixedPercent,
    variablePercent,
    lines: lines.map(({ base, amount, explanation: _, ...line }) => ({
      ...line,
      base: base?.amount ?? null,
      amount: amount.amount,
    })),
    strategies,
    unverified: unverified.map(({ key }) => key),
    parameterHash: contract.parameterHash,
  };
}
