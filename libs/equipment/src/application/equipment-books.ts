import { type LocalDate, Money } from '@coopera/kernel';
import { credit, debit, Ledger, type LedgerLine } from '@coopera/ledger';
import { Injectable } from '@nestjs/common';
import { assetAccounts, type EquipmentState } from '../domain/equipment';
import { equipmentErrors } from '../equipment.errors';

const EXPENSE = '6302';
const RECEIVABLE = '416';
const GAIN = '763';
const LOSS = '663';

/** Equipment in the statutory ledger; every line names its Activité. In the caller's transaction. */
@Injectable()
export class EquipmentBooks {
  constructor(private readonly ledger: Ledger) {}

  /** From the account where the purchase was booked to that of the asset. Fails with: equipment.unknown-account */
  async activate(item: EquipmentState, bookedOn: string, on: LocalDate): Promise<void> {
    const { asset } = assetAccounts[item.category];
    if (bookedOn === asset) return;
    if (!(await this.ledger.hasAccount(bookedOn)))
      throw equipmentErrors.fail('unknown-account', { account: bookedOn }, '/bookedOn');
    const lines = [debit(asset, item.cost, item.activityId), credit(bookedOn, item.cost, item.activityId)];
    await this.post('equipment-activated', item, item.id, on, lines);
  }

  /** A month of depreciation; once each. */
  async depreciate(item: EquipmentState, month: { id: string; amount: Money; dueOn: LocalDate }): Promise<void> {
    const { depreciated } = assetAccounts[item.category];
    const { id, amount, dueOn } = month;
    const lines = [debit(EXPENSE, amount, item.activityId), credit(depreciated, amount, item.activityId)];
    await this.post('equipment-depreciated', item, id, dueOn, lines);
  }

  /** The asset leaves with what was depreciated of it; the rest, against what it was sold for, is a gain or a loss. */
  async dispose(item: EquipmentState, depreciated: Money, proceeds: Money, on: LocalDate): Promise<void> {
    const { asset, depreciated: contra } = assetAccounts[item.category];
    const result = proceeds.minus(item.cost.minus(depreciated));
    const lines = [
      debit(contra, depreciated, item.activityId),
      debit(RECEIVABLE, proceeds, item.activityId),
      credit(asset, item.cost, item.activityId),
      result.isNegative() ? debit(LOSS, result.abs(), item.activityId) : credit(GAIN, result, item.activityId),
    ].filter(({ amount }) => !amount.isZero());
    await this.post('equipment-disposed', item, item.id, on, lines);
  }

  private post(reason: string, item: EquipmentState, id: string, on: LocalDate, lines: LedgerLine[]): Promise<boolean> {
    const source = { kind: 'equipment', id };
    const params = { number: item.number, label: item.label };
    return this.ledger.post({ ledger: 'statutory', occurredOn: on, reason, source, params, lines });
  }
}
