import type { ActivityId, LocalDate, Money } from '@coopera/kernel';
import { equipmentErrors } from '../equipment.errors';

export const equipmentCategories = ['computer', 'furniture', 'tools', 'vehicle'] as const;
export type EquipmentCategory = (typeof equipmentCategories)[number];
export type EquipmentStatus = 'in-use' | 'disposed';

/** Accounts of the PCMN: the asset, and what was depreciated of it. */
export const assetAccounts: Record<EquipmentCategory, { asset: string; depreciated: string }> = {
  computer: { asset: '2401', depreciated: '24019' },
  furniture: { asset: '2400', depreciated: '24009' },
  tools: { asset: '2300', depreciated: '23009' },
  vehicle: { asset: '2410', depreciated: '24109' },
};

export interface EquipmentState {
  id: string;
  number: string;
  activityId: ActivityId;
  label: string;
  category: EquipmentCategory;
  acquiredOn: LocalDate;
  /** Without deductible VAT. */
  cost: Money;
  years: number;
  status: EquipmentStatus;
  disposedOn: LocalDate | null;
  proceeds: Money | null;
  reason: string | null;
}

/** How equipment leaves the books. */
export interface Disposal {
  on: LocalDate;
  /** What it was sold for; zero when it is scrapped, lost or given. */
  proceeds: Money;
  reason: string;
}

/** What the cooperative owns and an Activité uses. */
export class Equipment {
  private constructor(private state: EquipmentState) {}

  /** Fails with: equipment.cost-not-positive, equipment.acquired-in-the-future */
  static register(
    data: Omit<EquipmentState, 'status' | 'disposedOn' | 'proceeds' | 'reason'>,
    today: LocalDate,
  ): Equipment {
    if (!data.cost.isPositive()) throw equipmentErrors.fail('cost-not-positive', {}, '/cost');
    if (data.acquiredOn > today) throw equipmentErrors.fail('acquired-in-the-future', {}, '/acquiredOn');
    return new Equipment({ ...data, status: 'in-use', disposedOn: null, proceeds: null, reason: null });
  }

  static restore(state: EquipmentState): Equipment {
    return new Equipment(state);
  }

  get data(): Readonly<EquipmentState> {
    return this.state;
  }

  /** Fails with: equipment.already-disposed, equipment.disposed-before-acquired, equipment.disposed-in-the-future */
  dispose({ on, proceeds, reason }: Disposal, today: LocalDate): void {
    if (this.state.status === 'disposed') throw equipmentErrors.fail('already-disposed');
    if (on < this.state.acquiredOn) throw equipmentErrors.fail('disposed-before-acquired', {}, '/on');
    if (on > today) throw equipmentErrors.fail('disposed-in-the-future', {}, '/on');
    this.state = { ...this.state, status: 'disposed', disposedOn: on, proceeds, reason };
  }
}
