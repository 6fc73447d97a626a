import { type LocalDate, Money } from '@coopera/kernel';
import { credit, debit, type EntryData, Ledger } from '@coopera/ledger';
import { Clock, Outbox, Transactional } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import type { Holder } from '../domain/holder';
import type { Resignation } from '../domain/resignation';
import { sharesCancelled } from '../events';
import { HolderRepository } from '../persistence/holder.repository';
import { RegisterRepository } from '../persistence/register.repository';
import { ResignationRepository } from '../persistence/resignation.repository';
import { type Refund, RefundCalculator } from './refund-calculator';

/**
 * On the day a resignation takes effect, all shares of the holder are cancelled in the register and become a debt to him.
 * Fails with: shares.resignation-not-found, shares.already-decided, shares.not-effective-yet, ledger.period-closed
 */
@Injectable()
export class RegisterResignation {
  constructor(
    private readonly resignations: ResignationRepository,
    private readonly holders: HolderRepository,
    private readonly refunds: RefundCalculator,
    private readonly register: RegisterRepository,
    private readonly ledger: Ledger,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** Every one whose day has come. @returns how many */
  async executeDue(): Promise<number> {
    const due = await this.resignations.due(this.clock.today());
    for (const id of due) await this.execute(id);
    return due.length;
  }

  @Transactional()
  async execute(id: string): Promise<void> {
    const resignation = await this.resignations.getForUpdate(id);
    const holder = await this.holders.get(resignation.data.holderId);
    const refund = await this.refunds.of(holder.id);
    const today = this.clock.today();
    resignation.register(refund.count, refund.refund, today);
    await this.resignations.save(resignation);
    await this.ledger.post(cancellationEntry(id, refund, holder.name, today));
    await this.write(resignation, holder, refund);
  }

  /** A line for each price that was paid; the counter of the register is locked from here on. */
  private async write({ data }: Resignation, holder: Holder, { parcels, refund, count }: Refund): Promise<void> {
    let operation = 0;
    for (const parcel of parcels)
      operation = await this.register.append(holder, {
        kind: 'resignation',
        sourceId: data.id,
        count: -parcel.count,
        price: parcel.price.cents.toString(),
        amount: parcel.price.times(-parcel.count).cents.toString(),
        subscribedOn: data.requestedOn,
        paidOn: data.effectiveOn,
        recordedAt: this.clock.now(),
        corrects: null,
        reason: null,
      });
    await this.outbox.announce(
      sharesCancelled.of({
        operation,
        resignationId: data.id,
        holderId: holder.id,
        memberId: holder.memberId,
        count,
        refund: refund.toJSON(),
        effectiveOn: data.effectiveOn,
      }),
    );
  }
}

/** The capital becomes a debt (PCMN 4890); what is paid back less than was paid waits for the accountant on 499. */
const cancellationEntry = (id: string, { paid, refund }: Refund, member: string, occurredOn: LocalDate): EntryData => ({
  ledger: 'statutory',
  occurredOn,
  reason: 'shares-cancelled',
  source: { kind: 'share-resignation', id },
  params: { member },
  lines: [debit('100', paid), credit('4890', refund), credit('499', Money.sum([paid, refund.negate()]))],
});
