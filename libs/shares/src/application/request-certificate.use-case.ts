import type { MemberId } from '@coopera/kernel';
import { Database, Outbox, Transactional } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { certificateRequested } from '../events';
import { sharesErrors } from '../shares.errors';

/** Asks for the certificate of one's own shares, where they were taken over and none was made. Fails with: shares.operation-not-found */
@Injectable()
export class RequestCertificate {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
  ) {}

  @Transactional()
  async execute(operation: number, memberId: MemberId | null): Promise<void> {
    const line = await this.database.first(
      `SELECT 1 FROM shares.register_line AS line JOIN shares.holder ON holder.id = line.holder_id
       WHERE operation = $1 AND kind = 'subscription' AND member_id = $2`,
      [operation, memberId],
    );
    if (!line) throw sharesErrors.fail('operation-not-found');
    await this.outbox.announce(certificateRequested.of({ operation }));
  }
}
