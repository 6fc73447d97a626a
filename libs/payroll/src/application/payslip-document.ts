import { type Calculation, type ContractToPay, inWords } from '@coopera/contracts';
import { Decimal, Money } from '@coopera/kernel';
import type { WorkerFile } from '@coopera/members';
import type { OrganisationCard } from '@coopera/platform';
import type { Payslip } from '../domain/payslip';

interface PayslipFacts {
  payslip: Payslip;
  contract: ContractToPay;
  worker: WorkerFile;
  employer: OrganisationCard;
  payBy: string;
}

/** The data of libs/payroll/documents/payslip.typ: exact text; every mention of the royal decree of 27 September 1966. */
export function payslipDocument(facts: PayslipFacts): { language: 'fr' | 'nl' } & Record<string, unknown> {
  const { payslip, contract, worker, employer, payBy } = facts;
  // A Belgian payslip is in French or in Dutch.
  const language = payslip.language === 'nl' ? 'nl' : 'fr';
  const { lines, strategies, unverified } = inWords(payslip.calculation as unknown as Calculation, language);
  const total = (name: string): string => payslip.total(name).toString();
  return {
    language,
    number: payslip.number,
    month: payslip.month,
    employer,
    worker: {
      name: worker.name,
      number: worker.number === null ? null : String(worker.number),
      address: worker.address,
    },
    iban: hidden(worker.iban),
    contractNumber: payslip.contractNumber,
    title: payslip.title,
    activityName: payslip.activityName,
    place: contract.place,
    startsOn: payslip.startsOn,
    endsOn: payslip.endsOn,
    days: contract.days,
    hours: contract.hours,
    workerStatus: contract.terms.status,
    jointCommittee: contract.terms.jointCommittee,
    taskPay: contract.terms.taskPay,
    basePerDay: perDay(payslip.total('gross'), contract.days).toString(),
    payBy,
    totals: Object.fromEntries(shown.map((name) => [name, total(name)])),
    lines: lines.map(({ base, amount, explanation: _, ...line }) => ({
      ...line,
      base: base?.amount ?? null,
      amount: amount.amount,
    })),
    strategies,
    unverified: unverified.map(({ key }) => key),
    parameterHash: payslip.parameterHash,
  };
}

const shown = [
  'gross',
  'onss',
  'bonus',
  'taxable',
  'withholding',
  'csss',
  'netAdditions',
  'netDeductions',
  'net',
  'cost',
  'variableContribution',
  'budgetNeeded',
];

const perDay = (gross: Money, days: number): Money =>
  Money.ofCents(Decimal.of(gross.cents).dividedBy(days, 0, 'half-up').unscaled);

/** Only the ends: a paper that is left lying about gives no account away. */
const hidden = (iban: string): string => `${iban.slice(0, 4)} … ${iban.slice(-4)}`;
