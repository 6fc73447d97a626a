import type { LocalDate, MemberId } from '@coopera/kernel';
import { Database } from '@coopera/platform/database';
import { Injectable } from '@nestjs/common';
import type { SharesOfYear } from '../domain/coverage';

/** Shares as they count for the years: what a counter-entry changed of an operation is in its count. */
export interface Holding extends SharesOfYear {
  operation: number;
  subscriptionId: string | null;
  on: LocalDate;
  hasCertificate: boolean;
}

interface Row extends Holding {
  memberId: MemberId;
}

const HOLDINGS = `SELECT holder.member_id AS "memberId", line.operation, line.paid_on AS "on",
    EXISTS (SELECT 1 FROM platform.document WHERE owner_kind = 'share-subscription' AND owner_id = line.source_id) AS "hasCertificate",
    CASE line.kind WHEN 'subscription' THEN line.source_id END AS "subscriptionId",
    extract(year FROM CASE line.kind WHEN 'subscription' THEN line.subscribed_on ELSE line.paid_on END)::int AS year,
    line.count + coalesce((SELECT sum(count) FROM shares.register_line AS counter WHERE counter.corrects = line.operation), 0)::int AS count
  FROM shares.register_line AS line JOIN shares.holder ON holder.id = line.holder_id WHERE line.kind <> 'correction'`;

/** What the register says of a member's shares. */
@Injectable()
export class HoldingRepository {
  constructor(private readonly database: Database) {}

  /** Oldest first. */
  async ofMember(memberId: MemberId): Promise<Holding[]> {
    return (await this.ofMembers([memberId])).get(memberId) ?? [];
  }

  async ofMembers(ids: MemberId[]): Promise<ReadonlyMap<MemberId, Holding[]>> {
    const rows = await this.database.query<Row>(
      `${HOLDINGS} AND holder.member_id = ANY($1) ORDER BY year, line.operation`,
      [ids],
    );
    const byMember = new Map<MemberId, Holding[]>(ids.map((id) => [id, []]));
    for (const { memberId, ...holding } of rows) if (holding.count !== 0) byMember.get(memberId)?.push(holding);
    return byMember;
  }
}
