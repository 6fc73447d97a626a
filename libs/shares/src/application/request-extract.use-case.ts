import type { Language, LoginId } from '@coopera/kernel';
import { Clock, Database, newId, Outbox, Transactional } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { extractRequested } from '../events';
import { sharesErrors } from '../shares.errors';

export interface ExtractWish {
  /** The whole register, one holder, or the member who asks. */
  of: { holderId: string | null } | { memberId: string | null };
  language: Language;
  by: LoginId;
}

/** Asks for an extract as a PDF; the worker makes it. Fails with: shares.not-a-holder */
@Injectable()
export class RequestExtract {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  @Transactional()
  async execute({ of, language, by }: ExtractWish): Promise<string> {
    const id = newId<'share-extract'>();
    const holderId = 'memberId' in of ? await this.holderOf(of.memberId) : of.holderId;
    await this.database.query(
      'INSERT INTO shares.extract (id, holder_id, language, asked_by, asked_at) VALUES ($1, $2, $3, $4, $5)',
      [id, holderId, language, by, this.clock.now()],
    );
    await this.outbox.announce(extractRequested.of({ extractId: id }));
    return id;
  }

  private async holderOf(memberId: string | null): Promise<string> {
    const holder = await this.database.first<{ id: string }>('SELECT id FROM shares.holder WHERE member_id = $1', [
      memberId,
    ]);
    if (!holder) throw sharesErrors.fail('not-a-holder');
    return holder.id;
  }
}
