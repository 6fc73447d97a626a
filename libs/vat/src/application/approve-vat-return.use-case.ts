import { Audit, Clock, Transactional } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { VatReturnRepository } from '../persistence/vat-return.repository';
import { vatErrors } from '../vat.errors';

/**
 * A second person approves the return and says that its file was filed in Intervat; the file itself is filed there by hand.
 * Fails with: vat.return-not-found, vat.return-not-prepared, vat.same-person
 */
@Injectable()
export class ApproveVatReturn {
  constructor(
    private readonly returns: VatReturnRepository,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  @Transactional()
  async execute({ id, by }: { id: string; by: { id: string; name: string } }): Promise<void> {
    const found = await this.returns.getForUpdate(id);
    if (found.status !== 'prepared') throw vatErrors.fail('return-not-prepared');
    if (found.preparedBy === by.id) throw vatErrors.fail('same-person');
    await this.returns.file(id, by, this.clock.now());
    await this.audit.record({ action: 'vat.return.file', subjectKind: 'vat-return', subjectId: id });
  }
}
