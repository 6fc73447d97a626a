import { Database, type Page, type PageQueryDto, pageOf } from '@coopera/platform';
import { Injectable } from '@nestjs/common';

export interface DeliveryItem {
  id: string;
  subscriptionId: string;
  url: string;
  eventId: string;
  eventType: string;
  status: 'queued' | 'delivered' | 'failing' | 'cancelled';
  attempts: number;
  queuedAt: string;
  lastAttemptAt: string | null;
  lastStatus: number | null;
  lastError: string | null;
  lastDurationMs: number | null;
}

export interface DeliveryFilter {
  subscriptionId?: string;
  eventType?: string;
  status?: string[];
}

const utc = (column: string): string => `to_char(${column}, 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;

/** What was sent to whom, and what became of it; never the content. */
@Injectable()
export class DeliveryListQuery {
  constructor(private readonly database: Database) {}

  list(query: PageQueryDto, filter: DeliveryFilter): Promise<Page<DeliveryItem>> {
    return pageOf<DeliveryItem>(this.database, {
      select: `delivery.id, subscription_id AS "subscriptionId", subscription.url, event_id AS "eventId", event_type AS "eventType", status,
        attempts, ${utc('queued_at')} AS "queuedAt", ${utc('last_attempt_at')} AS "lastAttemptAt", last_status AS "lastStatus",
        last_error AS "lastError", last_duration_ms AS "lastDurationMs"`,
      from: `FROM webhooks.delivery JOIN webhooks.subscription ON subscription.id = subscription_id
        WHERE ($1::uuid IS NULL OR subscription_id = $1) AND ($2::text IS NULL OR event_type = $2)
          AND ($3::text[] IS NULL OR status = ANY($3)) AND ($4::text IS NULL OR subscription.url ILIKE '%' || $4 || '%')`,
      params: [filter.subscriptionId ?? null, filter.eventType ?? null, filter.status ?? null, query.q ?? null],
      sortable: { newest: 'queued_at DESC', queuedAt: 'queued_at', attempts: 'attempts', eventType: 'event_type' },
      tieBreak: 'delivery.id',
      query,
    });
  }
}
