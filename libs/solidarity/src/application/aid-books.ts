import { PaymentOrders } from '@coopera/banking';
import { addWorkingDays, bankDays, type LocalDate, type Money } from '@coopera/kernel';
import { credit, debit, Ledger } from '@coopera/ledger';
import { Members, PrivateFiles } from '@coopera/members';
import { Parameters } from '@coopera/parameters';
import { Injectable } from '@nestjs/common';
import type { AidApplication } from '../domain/aid-application';
import { solidarityErrors } from '../solidarity.errors';
import { SealedContent } from './sealed-content';

export const AID = 'solidarity-aid';

/** What a granted aid moves: both ledgers, and a payment that banking makes with four eyes. In the caller's transaction. */
@Injectable()
export class AidBooks {
  constructor(
    private readonly ledger: Ledger,
    private readonly payments: PaymentOrders,
    private readonly members: Members,
    private readonly files: PrivateFiles,
    private readonly sealed: SealedContent,
    private readonly parameters: Parameters,
  ) {}

  /** A replay changes nothing. Fails with: solidarity.account-missing, ledger.period-closed */
  async write(application: AidApplication, amount: Money, on: LocalDate): Promise<void> {
    const { id, number } = application.data;
    const entry = {
      occurredOn: on,
      reason: 'solidarity-aid-granted',
      source: { kind: AID, id },
      // No name in the books: the number leads to the file for who may read it.
      params: { number: number ?? '' },
    };
    await this.ledger.post({ ledger: 'budget', ...entry, lines: [debit('9500', amount), credit('9510', amount)] });
    await this.ledger.post({ ledger: 'statutory', ...entry, lines: [debit('6440', amount), credit('4891', amount)] });
    await this.askPayment(application, amount, on);
  }

  private async askPayment({ data }: AidApplication, amount: Money, on: LocalDate): Promise<void> {
    const card = await this.members.card(data.memberId);
    const iban =
      this.sealed.open(data.content)?.iban ?? (await this.files.of([data.memberId])).get(data.memberId)?.iban;
    if (!iban) throw solidarityErrors.fail('account-missing');
    const delay = this.parameters.at(on).count('solidarity.payment-delay').value;
    await this.payments.request({
      ownerKind: AID,
      ownerId: data.id,
      purpose: null,
      creditorName: card.name,
      iban,
      amount,
      communication: `${card.language === 'nl' ? 'Solidariteit' : 'Solidarité'} ${data.number}`,
      dueOn: addWorkingDays(on, delay, bankDays),
      debitAccount: '4891',
    });
  }
}
