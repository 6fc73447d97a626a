import { Activities } from '@coopera/activities';
import { Money, type MoneyJson, type Scope } from '@coopera/kernel';
import { Database, type Page, type PageQueryDto, pageOf } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import type { CreditDecisionState, CreditStatus } from '../domain/credit-decision';
import { creditColumns } from '../persistence/credit-decision.repository';

export type CreditItem = Omit<CreditDecisionState, 'amount' | 'askedBy'> & { amount: MoneyJson };

/** Decisions of credit, what waits first; an adviser sees those of the Activités of his portfolio. */
@Injectable()
export class CreditListQuery {
  constructor(
    private readonly database: Database,
    private readonly activities: Activities,
  ) {}

  async list(
    query: PageQueryDto,
    filter: { status?: CreditStatus[]; subjectId?: string },
    scope: Scope,
  ): Promise<Page<CreditItem>> {
    const page = await pageOf<CreditDecisionState & { amount: string | Money }>(this.database, {
      select: creditColumns,
      from: `FROM budgets.credit_decision WHERE ($1::uuid[] IS NULL OR (kind <> 'client-limit' AND subject_id = ANY($1)))
        AND ($2::text[] IS NULL OR status = ANY($2)) AND ($3::uuid IS NULL OR subject_id = $3)
        AND ($4::text IS NULL OR subject_name || ' ' || reason ILIKE '%' || $4 || '%')`,
      params: [
        await this.activities.idsInScope(scope),
        filter.status?.length ? filter.status : null,
        filter.subjectId ?? null,
        query.q?.trim() || null,
      ],
      sortable: {
        waiting: `status <> 'proposed', asked_on DESC`,
        askedOn: 'asked_on',
        amount: 'amount',
        subjectName: 'subject_name',
        untilOn: 'until_on',
      },
      tieBreak: 'id',
      query,
    });
    return {
      ...page,
      items: page.items.map(({ askedBy: _askedBy, amount, ...row }) => ({
        ...row,
        amount: Money.ofCents(BigInt(String(amount))).toJSON(),
      })),
    };
  }
}
