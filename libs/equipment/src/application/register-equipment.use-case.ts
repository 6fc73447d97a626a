import { Activities } from '@coopera/activities';
import { type ActivityId, type LocalDate, type Money, wholeCooperative } from '@coopera/kernel';
import { Parameters } from '@coopera/parameters';
import { Audit, Clock, newId, Transactional } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { depreciationPlan } from '../domain/depreciation';
import { assetAccounts, Equipment, type EquipmentCategory } from '../domain/equipment';
import { equipmentErrors } from '../equipment.errors';
import { DepreciationRepository } from '../persistence/depreciation.repository';
import { EquipmentRepository } from '../persistence/equipment.repository';
import { EquipmentBooks } from './equipment-books';

export interface NewEquipment {
  activityId: ActivityId;
  label: string;
  category: EquipmentCategory;
  acquiredOn: LocalDate;
  /** Without deductible VAT. */
  cost: Money;
  /** Useful life; that of the category where none is given. */
  years?: number;
  /** The account where the purchase stands; that of the asset where the invoice was booked there. */
  bookedOn?: string;
}

/**
 * Enters what the cooperative bought for an Activité, with its plan of depreciation.
 * Fails with: activities.activity-not-found, equipment.cost-not-positive, equipment.acquired-in-the-future,
 * equipment.years-out-of-range, equipment.unknown-account
 */
@Injectable()
export class RegisterEquipment {
  constructor(
    private readonly equipment: EquipmentRepository,
    private readonly plans: DepreciationRepository,
    private readonly books: EquipmentBooks,
    private readonly activities: Activities,
    private readonly parameters: Parameters,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  @Transactional()
  async execute({ years: asked, bookedOn, ...data }: NewEquipment): Promise<string> {
    const today = this.clock.today();
    await this.activities.card(data.activityId, wholeCooperative);
    const years = asked ?? this.parameters.at(data.acquiredOn).count(`equipment.useful-life-${data.category}`).value;
    if (!Number.isInteger(years) || years < 1 || years > 40)
      throw equipmentErrors.fail('years-out-of-range', {}, '/years');
    const id = newId<'equipment'>();
    const number = await this.equipment.nextNumber(today);
    const item = Equipment.register({ id, number, years, ...data }, today);
    await this.equipment.add(item);
    await this.plans.addPlan(id, depreciationPlan({ amount: data.cost, from: data.acquiredOn, years }, today));
    await this.books.activate(item.data, bookedOn ?? assetAccounts[data.category].asset, today);
    await this.audit.record({
      action: 'equipment.item.register',
      subjectKind: 'equipment',
      subjectId: id,
      after: { number, ...data },
    });
    return id;
  }
}
