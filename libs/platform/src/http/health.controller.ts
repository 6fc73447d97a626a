import { Controller, Get, Header, Req, ServiceUnavailableException } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Public } from '../auth/access.decorators';
import { authErrors } from '../auth/auth.errors';
import { Database } from '../database/database';
import { Metrics } from '../observability/metrics';

const LOOPBACK = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

@ApiExcludeController()
@Public()
@Controller('health')
export class HealthController {
  constructor(
    private readonly database: Database,
    private readonly metrics: Metrics,
  ) {}

  @Get('live')
  live(): { status: string } {
    return { status: 'ok' };
  }

  @Get('ready')
  async ready(): Promise<{ status: string }> {
    await this.database.query('SELECT 1').catch(() => {
      throw new ServiceUnavailableException();
    });
    return { status: 'ok' };
  }

  /** For the collector beside the process only. */
  @Get('metrics')
  @Header('content-type', 'text/plain; version=0.0.4')
  async figures(@Req() request: FastifyRequest): Promise<string> {
    if (!LOOPBACK.has(request.ip)) throw authErrors.fail('not-allowed');
    const rows = await this.database.query<{ status: string; count: string }>(
      `SELECT status, count(*) AS count FROM platform.delivery WHERE status <> 'done' GROUP BY status`,
    );
    for (const status of ['open', 'dead'])
      this.metrics.openDeliveries.set({ status }, Number(rows.find((row) => row.status === status)?.count ?? 0));
    return this.metrics.registry.metrics();
  }
}
