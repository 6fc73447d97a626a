import { Audit, Clock, Transactional } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { HolderRepository } from '../persistence/holder.repository';
import { sharesErrors } from '../shares.errors';

/**
 * Erases a person who holds no share any more: his name and domicile leave the register, its lines and their chain stay.
 * Fails with: shares.holder-not-found, shares.holder-erased, shares.still-holds-shares
 */
@Injectable()
export class EraseHolder {
  constructor(
    private readonly holders: HolderRepository,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  @Transactional()
  async execute(id: string): Promise<void> {
    await this.holders.get(id);
    const held = await this.holders.sharesHeldBy(id);
    if (held > 0) throw sharesErrors.fail('still-holds-shares', { held });
    await this.holders.erase(id, this.clock.now());
    await this.audit.record({ action: 'shares.holder.erase', subjectKind: 'share-holder', subjectId: id });
  }
}
