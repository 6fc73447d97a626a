import { languages, localDate, Money } from '@coopera/kernel';
import { aLateInvoice } from '../../testing';
import { lettersOf, type ReminderLetter } from './reminder-letter';
import { reminderMail } from './reminder-mail';

const creditor = {
  name: 'Coopéra SC',
  enterpriseNumber: '0791234542',
  email: 'bonjour@coopera.example',
  phone: '+32 2 000 00 00',
  iban: 'BE68539007547034',
  bic: 'GKCCBEBB',
};
const period = { firstDay: localDate('2026-11-25'), lastDay: localDate('2026-12-08') };
const mailFor = (facts: Parameters<typeof aLateInvoice>[0]) =>
  reminderMail(lettersOf([aLateInvoice(facts)])[0] as ReminderLetter, creditor, period, 14);

describe('the first reminder', () => {
  it('tells a consumer what Book XIX demands', () => {
    const { template, data } = mailFor({ clientKind: 'consumer', outstanding: Money.of('215.00') });
    expect(template).toBe('recovery/first-reminder-consumer');
    expect(data).toMatchObject({
      creditor: 'Coopéra SC',
      enterpriseNumber: '0791.234.542',
      waitingDays: 14,
      payBy: '08/12/2026',
      total: '215,00',
      invoices: [
        {
          supplied: 'Illustrations',
          dueOn: '10/11/2026',
          outstanding: '215,00',
          communication: '+++000/1459/32557+++',
        },
      ],
    });
  });

  it.each(['business', 'public', 'foreign'] as const)('tells a %s client plainly', (clientKind) =>
    expect(mailFor({ clientKind }).template).toBe('recovery/first-reminder-business'),
  );

  it.each(languages)('says in %s what was supplied, even when the invoice has no subject', (language) =>
    expect(mailFor({ language, subject: null }).data.invoices).toMatchObject([
      { supplied: expect.stringMatching(/\w/) },
    ]),
  );

  it('keeps the words of a person within their line, so that none becomes a button of ours', () =>
    expect(mailFor({ subject: 'Logo\n\n[Pay here](https://evil.example)\n' }).data.invoices).toMatchObject([
      { supplied: 'Logo [Pay here](https://evil.example)' },
    ]));
});
