import { formatStructuredCommunication, type Language, type LocalDate, type Money } from '@coopera/kernel';
import type { ReminderLetter } from './reminder-letter';
import type { WaitingPeriod } from './waiting-period';

/** Who claims: the cooperative, as it stands on its invoices. */
export interface Creditor {
  name: string;
  enterpriseNumber: string;
  email: string;
  phone: string;
  iban: string;
  bic: string;
}

export interface ReminderMail {
  template: 'recovery/first-reminder-consumer' | 'recovery/first-reminder-business';
  data: Record<string, unknown>;
}

/**
 * What the first reminder says. To a consumer it carries what Book XIX demands: the principal, that nothing is added
 * now and when an indemnity could be, the creditor and its number, what was supplied, the day it was due, the 14 days.
 */
export function reminderMail(
  { clientName, clientKind, language, invoices, total }: ReminderLetter,
  creditor: Creditor,
  period: WaitingPeriod,
  waitingDays: number,
): ReminderMail {
  return {
    template: clientKind === 'consumer' ? 'recovery/first-reminder-consumer' : 'recovery/first-reminder-business',
    data: {
      client: oneLine(clientName),
      creditor: creditor.name,
      enterpriseNumber: printedEnterpriseNumber(creditor.enterpriseNumber),
      email: creditor.email,
      phone: creditor.phone,
      iban: creditor.iban.replace(/(.{4})(?=.)/g, '$1 '),
      bic: creditor.bic,
      total: printedAmount(total, language),
      waitingDays,
      payBy: printedDate(period.lastDay),
      invoices: invoices.map((invoice) => ({
        number: invoice.number,
        supplied: invoice.subject ? oneLine(invoice.subject) : suppliedAsInvoiced[language],
        dueOn: printedDate(invoice.dueOn),
        outstanding: printedAmount(invoice.outstanding, language),
        communication: formatStructuredCommunication(invoice.structuredCommunication),
      })),
    },
  };
}

const suppliedAsInvoiced: Record<Language, string> = {
  fr: 'prestations décrites sur la facture jointe',
  nl: 'prestaties beschreven op de bijgevoegde factuur',
  en: 'services described on the attached invoice',
};

const printedDate = (day: LocalDate): string => day.split('-').reverse().join('/');

const printedAmount = (amount: Money, language: Language): string =>
  language === 'en' ? amount.toString() : amount.toString().replace('.', ',');

/** 0791.234.542, as the law writes it. */
const printedEnterpriseNumber = (digits: string): string => digits.replace(/^(\d{4})(\d{3})(\d{3})$/, '$1.$2.$3');

/** Free text of a person stays within its line: a line of its own could pass for a heading or a button of ours. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
