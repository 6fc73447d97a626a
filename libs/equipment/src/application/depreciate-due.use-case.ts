import { Clock, Transactional } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { DepreciationRepository } from '../persistence/depreciation.repository';
import { EquipmentRepository } from '../persistence/equipment.repository';
import { EquipmentBooks } from './equipment-books';

const AT_ONCE = 100;

/** Books the months of depreciation that are over: a hundred a transaction, so that what stops halfway goes on. */
@Injectable()
export class DepreciateDue {
  constructor(
    private readonly equipment: EquipmentRepository,
    private readonly plans: DepreciationRepository,
    private readonly books: EquipmentBooks,
    private readonly clock: Clock,
  ) {}

  /** @returns how many months were booked; none are left when it is below a hundred */
  @Transactional()
  async execute(): Promise<number> {
    const due = await this.plans.claimDue(this.clock.today(), AT_ONCE);
    for (const month of due) {
      const { data } = await this.equipment.getForUpdate(month.equipmentId);
      await this.books.depreciate(data, month);
    }
    await this.plans.markBooked(
      due.map(({ id }) => id),
      this.clock.now(),
    );
    return due.length;
  }
}
