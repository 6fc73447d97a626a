import type { MemberId } from '@coopera/kernel';
import { Database } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { SignedLinks } from './signed-links';

/** The secret address of a member's calendar; whoever has it reads it, so it can be renewed. */
@Injectable()
export class Feeds {
  constructor(
    private readonly database: Database,
    private readonly links: SignedLinks,
  ) {}

  /** The address in use; the first time it is asked for, it is made. */
  async address(memberId: MemberId): Promise<string> {
    return this.addressOf(memberId, 'ON CONFLICT (member_id) DO UPDATE SET version = feed.version');
  }

  /** Another address: the one before shows nothing any more. */
  async renew(memberId: MemberId): Promise<string> {
    return this.addressOf(memberId, 'ON CONFLICT (member_id) DO UPDATE SET version = feed.version + 1');
  }

  private async addressOf(memberId: MemberId, onConflict: string): Promise<string> {
    const [row] = await this.database.query<{ version: number }>(
      `INSERT INTO training.feed AS feed (member_id, version) VALUES ($1, 1) ${onConflict} RETURNING version`,
      [memberId],
    );
    return this.links.address(`/api/v1/public/training-feeds/${this.links.token('feed', memberId, row?.version)}`);
  }
}
