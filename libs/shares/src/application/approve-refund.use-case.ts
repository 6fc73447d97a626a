import { PaymentOrders } from '@coopera/banking';
import { addDays, type LocalDate, type LoginId, type Money } from '@coopera/kernel';
import { Parameters } from '@coopera/parameters';
import { Audit, Cipher, Clock, Transactional } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import type { Resignation } from '../domain/resignation';
import { HolderRepository } from '../persistence/holder.repository';
import { ResignationRepository } from '../persistence/resignation.repository';
import { sharesErrors } from '../shares.errors';

const REFUNDED = { fr: 'Remboursement de parts', nl: 'Terugbetaling van aandelen', en: 'Refund of shares' };

/**
 * A second person lets the refund leave: a payment is asked for, and joins a payment file like any other.
 * Fails with: shares.resignation-not-found, shares.already-decided, shares.second-person, shares.account-missing
 */
@Injectable()
export class ApproveRefund {
  constructor(
    private readonly resignations: ResignationRepository,
    private readonly holders: HolderRepository,
    private readonly payments: PaymentOrders,
    private readonly parameters: Parameters,
    private readonly cipher: Cipher,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  @Transactional()
  async execute({ id, by }: { id: string; by: { id: LoginId; name: string } }): Promise<void> {
    const resignation = await this.resignations.getForUpdate(id);
    resignation.approveRefund(by, this.clock.today());
    await this.resignations.save(resignation);
    await this.audit.record({
      action: 'shares.refund.approve',
      subjectKind: 'share-resignation',
      subjectId: id,
      after: { refund: resignation.data.refund?.toString() ?? null },
    });
    await this.ask(resignation);
  }

  private async ask({ data }: Resignation): Promise<void> {
    const sealed = await this.resignations.ibanCipherOf(data.id);
    if (!sealed) throw sharesErrors.fail('account-missing');
    const { name, language } = await this.holders.get(data.holderId);
    await this.payments.request({
      ownerKind: 'share-resignation',
      ownerId: data.id,
      purpose: null,
      creditorName: name,
      iban: this.cipher.decrypt(sealed),
      amount: data.refund as Money,
      communication: REFUNDED[language],
      dueOn: this.dueOn(data.effectiveOn),
      debitAccount: '4890',
    });
  }

  /** Never before today. */
  private dueOn(effectiveOn: LocalDate): LocalDate {
    const today = this.clock.today();
    const due = addDays(effectiveOn, this.parameters.at(today).count('share.payout-days').value);
    return due > today ? due : today;
  }
}
