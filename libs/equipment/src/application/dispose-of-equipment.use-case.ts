import type { LocalDate, Money } from '@coopera/kernel';
import { Audit, Clock, Transactional } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { DepreciationRepository } from '../persistence/depreciation.repository';
import { EquipmentRepository } from '../persistence/equipment.repository';
import { EquipmentBooks } from './equipment-books';

/**
 * Takes equipment out of the books: sold, scrapped, lost. What was depreciated stays; the months to come are dropped.
 * Fails with: equipment.not-found, equipment.already-disposed, equipment.disposed-before-acquired, equipment.disposed-in-the-future
 */
@Injectable()
export class DisposeOfEquipment {
  constructor(
    private readonly equipment: EquipmentRepository,
    private readonly plans: DepreciationRepository,
    private readonly books: EquipmentBooks,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  @Transactional()
  async execute({ id, ...disposal }: { id: string; on: LocalDate; proceeds: Money; reason: string }): Promise<void> {
    const item = await this.equipment.getForUpdate(id);
    item.dispose(disposal, this.clock.today());
    await this.equipment.saveDisposal(item);
    await this.books.dispose(item.data, await this.plans.stop(id), disposal.proceeds, disposal.on);
    await this.audit.record({
      action: 'equipment.item.dispose',
      subjectKind: 'equipment',
      subjectId: id,
      after: disposal,
    });
  }
}
