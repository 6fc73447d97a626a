import { Injectable } from '@nestjs/common';
import { type PotUse, UseRepository } from '../persistence/use.repository';

export type { PotUse };

/** Notes what the pot did for an Activité, or that it did not take place after all. Once, however often it is told. */
@Injectable()
export class NoteUse {
  constructor(private readonly uses: UseRepository) {}

  async add(uses: readonly PotUse[]): Promise<void> {
    for (const use of uses) await this.uses.add(use);
  }

  async remove({ kind, sourceId }: Pick<PotUse, 'kind' | 'sourceId'>): Promise<void> {
    await this.uses.remove(kind, sourceId);
  }
}
