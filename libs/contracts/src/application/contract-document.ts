import { brusselsDate, Money } from '@coopera/kernel';
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
  const { strategies, unverified } = inWords(contract.calculation, language);
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
    summary: summaryOf(contract),
    strategies,
    unverified: unverified.map(({ key }) => key),
    parameterHash: contract.parameterHash,
  };
}

interface SummaryLine {
  code: string;
  /** Signed: what is taken off is negative. */
  amount: string;
  isTotal: boolean;
  unverified: boolean;
}

/** The contract on two columns, without its funds and tables: those stand on the payslip. */
function summaryOf({ calculation }: EmploymentContract): SummaryLine[] {
  const total = (name: string): Money => Money.fromJson(calculation.totals[name] ?? { amount: '0', currency: 'EUR' });
  const isDoubtful = (starts: string): boolean =>
    calculation.lines.some((line) => line.unverified && line.code.startsWith(starts));
  const line = (code: string, amount: Money, starts: string, isTotal = false): SummaryLine => ({
    code,
    amount: amount.toString(),
    isTotal,
    unverified: isDoubtful(starts),
  });
  return [
    line('gross', total('gross'), 'gross', true),
    line('onss', total('onss').negate(), 'personal-contribution'),
    line('bonus', total('bonus'), 'work-bonus'),
    line('withholding', total('withholding').negate(), 'withholding-tax'),
    line('csss', total('csss').negate(), 'special-contribution'),
    line('net', total('net'), 'net', true),
    line('employer-gross', total('gross'), 'gross'),
    line('employer', total('employerContributions'), 'employer-'),
    line('reduction', total('structuralReduction').negate(), 'structural-reduction'),
    line('provisions', total('provisions'), 'provision-'),
    line('cost', total('cost'), 'cost', true),
    line('contribution', total('variableContribution'), 'variable-contribution'),
    line('budget', total('budgetNeeded'), 'budget-needed', true),
  ].filter(({ amount, isTotal }) => isTotal || amount !== '0.00');
}
