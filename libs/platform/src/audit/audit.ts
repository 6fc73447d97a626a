import { Injectable } from '@nestjs/common';
import { ClsService } from 'nestjs-cls';
import { uuidv7 } from 'uuidv7';
import type { Principal } from '../auth/principal';
import { Clock } from '../clock/clock';
import { Database } from '../database/database';

export interface AuditRecord {
  /** What was done: "members.member.read", "invoicing.invoice.validate". */
  action: string;
  subjectKind: string;
  subjectId: string;
  before?: unknown;
  after?: unknown;
}

/** The append-only journal of who did what: written in the transaction of the change, never altered. */
@Injectable()
export class Audit {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly cls: ClsService,
  ) {}

  async record({ action, subjectKind, subjectId, before, after }: AuditRecord): Promise<void> {
    const active = this.cls.isActive();
    const actor = active ? this.cls.get<Principal | undefined>('principal') : undefined;
    await this.database.query(
      `INSERT INTO platform.audit_entry (id, occurred_at, actor_id, actor_name, action, subject_kind, subject_id, before, after, trace_id)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        uuidv7(),
        this.clock.now(),
        actor?.loginId ?? null,
        actor?.displayName ?? 'system',
        action,
        subjectKind,
        subjectId,
        before === undefined ? null : JSON.stringify(before),
        after === undefined ? null : JSON.stringify(after),
        active ? (this.cls.getId() ?? null) : null,
      ],
    );
  }
}
