import type { LoginId } from '@coopera/kernel';
import { Money } from '@coopera/kernel';
import { credit, debit, type EntryData, Ledger } from '@coopera/ledger';
import { Audit, Clock, Transactional } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { refuseImpossible } from '../domain/register-correction';
import { CorrectionRepository, type CorrectionRow, type LineToCorrect } from '../persistence/correction.repository';
import { HolderRepository } from '../persistence/holder.repository';
import { RegisterRepository } from '../persistence/register.repository';
import { sharesErrors } from '../shares.errors';

export interface CorrectionDecision {
  id: string;
  isApproved: boolean;
  by: { id: LoginId; name: string };
}

/**
 * A second person approves a counter-entry, which then stands in the register and in the books; or refuses it.
 * Fails with: shares.correction-not-found, shares.already-decided, shares.second-person, shares.correction-impossible,
 * shares.holder-erased
 */
@Injectable()
export class DecideCorrection {
  constructor(
    private readonly corrections: CorrectionRepository,
    private readonly holders: HolderRepository,
    private readonly register: RegisterRepository,
    private readonly ledger: Ledger,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  @Transactional()
  async execute({ id, isApproved, by }: CorrectionDecision): Promise<void> {
    const correction = await this.corrections.getForUpdate(id);
    if (correction.status !== 'proposed') throw sharesErrors.fail('already-decided');
    if (correction.proposedBy === by.id) throw sharesErrors.fail('second-person');
    const action = isApproved ? 'approve' : 'refuse';
    await this.audit.record({ action: `shares.correction.${action}`, subjectKind: 'share-correction', subjectId: id });
    await this.corrections.decide(id, isApproved ? 'approved' : 'refused', by, this.clock.now());
    if (isApproved) await this.write(correction, await this.corrections.lineOf(correction.operation));
  }

  private async write(correction: CorrectionRow, line: LineToCorrect): Promise<void> {
    refuseImpossible(line, correction.count, await this.holders.sharesHeldBy(line.holderId));
    const today = this.clock.today();
    const amount = Money.ofCents(BigInt(line.price) * BigInt(correction.count));
    await this.ledger.post(correctionEntry(correction, amount, today));
    await this.register.append(await this.holders.get(line.holderId), {
      kind: 'correction',
      sourceId: correction.id,
      count: correction.count,
      price: line.price,
      amount: amount.cents.toString(),
      subscribedOn: today,
      paidOn: today,
      recordedAt: this.clock.now(),
      corrects: correction.operation,
      reason: correction.reason,
    });
  }
}

/** What is taken away waits on the suspense account for the person who explains it; what is given comes from there. */
const correctionEntry = (
  { id, operation }: CorrectionRow,
  amount: Money,
  occurredOn: EntryData['occurredOn'],
): EntryData => ({
  ledger: 'statutory',
  occurredOn,
  reason: 'shares-corrected',
  source: { kind: 'share-correction', id },
  params: { operation: String(operation) },
  lines: [debit('499', amount), credit('100', amount)],
});
