import { formatStructuredCommunication, Money, type MoneyJson } from '@coopera/kernel';
import { Audit, Database, type Page, type PageQueryDto, pageOf } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import type { ShareClass } from '../domain/holder';

export interface WaitingSubscription {
  id: string;
  holderId: string;
  holderName: string | null;
  shareClass: ShareClass;
  count: number;
  amount: MoneyJson;
  received: MoneyJson;
  structuredCommunication: string;
  subscribedOn: string;
}

type Row = Omit<WaitingSubscription, 'amount' | 'received'> & { amount: string; received: string };

/** Subscriptions whose money has not come, or not all of it; the oldest first. */
@Injectable()
export class SubscriptionListQuery {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
  ) {}

  async waiting(query: PageQueryDto): Promise<Page<WaitingSubscription>> {
    await this.audit.record({
      action: 'shares.subscription.list',
      subjectKind: 'share-register',
      subjectId: 'subscriptions',
    });
    const page = await pageOf<Row>(this.database, {
      select: `subscription.id, subscription.holder_id AS "holderId", holder.name AS "holderName", subscription.class AS "shareClass",
        count, amount, received, structured_communication AS "structuredCommunication", subscribed_on AS "subscribedOn"`,
      from: `FROM shares.subscription JOIN shares.holder ON holder.id = subscription.holder_id
        WHERE status = 'subscribed' AND ($1::text IS NULL OR holder.name ILIKE '%' || $1 || '%' OR structured_communication = $1)`,
      params: [query.q ?? null],
      sortable: { subscribedOn: 'subscribed_on', holderName: 'holder.name', amount: 'amount' },
      tieBreak: 'subscription.id',
      query,
    });
    return {
      ...page,
      items: page.items.map((row) => ({
        ...row,
        amount: moneyOf(row.amount),
        received: moneyOf(row.received),
        structuredCommunication: formatStructuredCommunication(row.structuredCommunication),
      })),
    };
  }
}

const moneyOf = (cents: string): MoneyJson => Money.ofCents(BigInt(cents)).toJSON();
