import { createHash } from 'node:crypto';
import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor, SetMetadata } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { from, lastValueFrom, type Observable } from 'rxjs';
import type { Principal } from '../auth/principal';
import { Database } from '../database/database';
import { httpErrors } from './http.errors';

const IDEMPOTENT = 'coopera:idempotent';

/** Marks a POST that moves money: with the same Idempotency-Key it answers again what it answered, and does nothing. */
export const Idempotent = (): MethodDecorator => SetMetadata(IDEMPOTENT, true);

interface StoredAnswer {
  body_hash: Buffer;
  status: number | null;
  answer: unknown;
}

@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(
    private readonly reflector: Reflector,
    private readonly database: Database,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<FastifyRequest & { user?: Principal }>();
    const key = request.headers['idempotency-key'];
    if (typeof key !== 'string' || !this.reflector.get<boolean>(IDEMPOTENT, context.getHandler())) return next.handle();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    return from(
      this.once(`${request.user?.loginId}:${request.method}:${request.url}:${key}`, request.body, reply, next),
    );
  }

  /** The key's row and the effects commit together; a second request with the key waits for the first. */
  private once(key: string, body: unknown, reply: FastifyReply, next: CallHandler): Promise<unknown> {
    const bodyHash = createHash('sha256')
      .update(JSON.stringify(body ?? null))
      .digest();
    return this.database.transaction(async () => {
      const fresh = await this.database.query(
        'INSERT INTO platform.idempotency_key (key, body_hash) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING key',
        [key, bodyHash],
      );
      if (fresh.length === 0) return this.replay(key, bodyHash, reply);
      const answer = await lastValueFrom(next.handle(), { defaultValue: null });
      await this.database.query('UPDATE platform.idempotency_key SET status = $2, answer = $3 WHERE key = $1', [
        key,
        reply.statusCode,
        JSON.stringify(answer ?? null),
      ]);
      return answer;
    });
  }

  private async replay(key: string, bodyHash: Buffer, reply: FastifyReply): Promise<unknown> {
    const stored = await this.database.first<StoredAnswer>(
      'SELECT body_hash, status, answer FROM platform.idempotency_key WHERE key = $1',
      [key],
    );
    if (!stored?.body_hash.equals(bodyHash)) throw httpErrors.fail('key-reused');
    void reply.status(stored.status ?? 200);
    return stored.answer;
  }
}
