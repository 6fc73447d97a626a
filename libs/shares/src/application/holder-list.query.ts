import { Audit, Database, type Page, type PageQueryDto, pageOf } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import type { ShareClass } from '../domain/holder';
import { sharesErrors } from '../shares.errors';

export interface HolderItem {
  id: string;
  memberId: string | null;
  /** Null where the person was erased. */
  name: string | null;
  number: number | null;
  municipality: string | null;
  shareClass: ShareClass;
  isFounder: boolean;
  shares: number;
  since: string | null;
}

export interface HolderFile extends HolderItem {
  street: string | null;
  postalCode: string | null;
  country: string | null;
  language: string | null;
  email: string | null;
  isErased: boolean;
}

export interface HolderFilter extends PageQueryDto {
  shareClass?: ShareClass[];
}

const SELECT = `holder.id, holder.member_id AS "memberId", holder.name, holder.number, holder.city AS municipality,
  holder.class AS "shareClass", holder.is_founder AS "isFounder", held.shares, held.since::text AS since`;
const FROM = `FROM shares.holder CROSS JOIN LATERAL (
    SELECT coalesce(sum(count), 0)::int AS shares, min(paid_on) AS since FROM shares.register_line WHERE holder_id = holder.id) AS held`;

/** Holders of shares, members or not, and what they hold. */
@Injectable()
export class HolderListQuery {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
  ) {}

  async list(query: HolderFilter): Promise<Page<HolderItem>> {
    await this.audit.record({
      action: 'shares.holder.list',
      subjectKind: 'share-register',
      subjectId: 'holders',
      after: { page: query.page ?? 1, q: query.q ?? null },
    });
    return pageOf<HolderItem>(this.database, {
      select: SELECT,
      from: `${FROM} WHERE ($1::text IS NULL OR holder.name ILIKE '%' || $1 || '%' OR holder.number::text = $1)
        AND ($2::text[] IS NULL OR holder.class = ANY($2))`,
      params: [query.q ?? null, query.shareClass ?? null],
      sortable: { name: 'holder.name', shares: 'held.shares', since: 'held.since' },
      tieBreak: 'holder.id',
      query,
    });
  }

  /** Fails with: shares.holder-not-found */
  async read(id: string): Promise<HolderFile> {
    const file = await this.database.first<HolderFile>(
      `SELECT ${SELECT}, holder.street, holder.postal_code AS "postalCode", holder.country, holder.language, holder.email,
         holder.erased_at IS NOT NULL AS "isErased" ${FROM} WHERE holder.id = $1`,
      [id],
    );
    if (!file) throw sharesErrors.fail('holder-not-found');
    await this.audit.record({ action: 'shares.holder.read', subjectKind: 'share-holder', subjectId: id });
    return file;
  }
}
