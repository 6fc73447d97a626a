import { Clock, Transactional } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { EvidenceRepository } from '../persistence/evidence.repository';
import { ApplicationNews } from './application-news';
import { EvidenceLocker } from './evidence-locker';

const AT_ONCE = 100;

/** Erases the private part of applications whose retention is over: amounts, numbers and decisions stay. Safe to run twice. */
@Injectable()
export class EraseExpired {
  constructor(
    private readonly repository: EvidenceRepository,
    private readonly locker: EvidenceLocker,
    private readonly news: ApplicationNews,
    private readonly clock: Clock,
  ) {}

  /** @returns how many were erased */
  @Transactional()
  async execute(): Promise<number> {
    const ids = await this.repository.expired(this.clock.today(), AT_ONCE);
    for (const id of ids) {
      for (const { id: evidenceId } of await this.locker.list(id)) await this.locker.erase(id, evidenceId);
      await this.repository.eraseContent(id);
      await this.news.note('erase', id);
    }
    return ids.length;
  }
}
