import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Audit } from '../audit/audit';
import { Can } from '../auth/access.decorators';
import { definePermissions } from '../auth/permissions';
import { Database } from '../database/database';
import { DeadLetters } from '../outbox/dead-letters';
import { AuditEntryDto, AuditQueryDto, DeadLetterDto, ReplayDto, ReplayedDto } from './operations.dto';
import { type Page, pageOf } from './paging';

definePermissions({ 'platform.audit.read': ['admin'], 'platform.deliveries.replay': ['admin'] });

@ApiTags('operations')
@Controller()
export class OperationsController {
  constructor(
    private readonly database: Database,
    private readonly deadLetters: DeadLetters,
    private readonly audit: Audit,
  ) {}

  /** The journal of who did what, newest first. */
  @Can('platform.audit.read')
  @Get('audit-entries')
  auditEntries(@Query() query: AuditQueryDto): Promise<Page<AuditEntryDto>> {
    return pageOf<AuditEntryDto>(this.database, {
      select: `id, to_char(occurred_at, 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "occurredAt", actor_name AS "actorName", action,
               subject_kind AS "subjectKind", subject_id AS "subjectId", before, after, trace_id AS "traceId"`,
      from: `FROM platform.audit_entry WHERE ($1::text IS NULL OR subject_id = $1) AND ($2::text IS NULL OR action LIKE $2 || '%')`,
      params: [query.subjectId ?? null, query.action ?? null],
      sortable: { occurredAt: 'occurred_at DESC' },
      tieBreak: 'id',
      query: { ...query, sort: undefined },
    });
  }

  /** Deliveries that failed: they are tried again by themselves, then wait here for a person. */
  @Can('platform.deliveries.replay')
  @Get('dead-letters')
  deadLetterList(): Promise<DeadLetterDto[]> {
    return this.deadLetters.list();
  }

  /** Tries failed deliveries again. */
  @Can('platform.deliveries.replay')
  @Post('dead-letters/replay')
  @HttpCode(200)
  async replay(@Body() body: ReplayDto): Promise<ReplayedDto> {
    const count = await this.deadLetters.replay(body.eventId);
    await this.audit.record({
      action: 'platform.deliveries.replay',
      subjectKind: 'event',
      subjectId: body.eventId ?? 'all',
      after: { count },
    });
    return { count };
  }
}
