import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { TransactionHost } from '@nestjs-cls/transactional';
import type { TransactionalAdapterTypeOrm } from '@nestjs-cls/transactional-adapter-typeorm';
import type { Pool } from 'pg';
import type { DataSource, EntityManager, EntityTarget, ObjectLiteral, Repository } from 'typeorm';
import { countQuery } from './query-count';

/** SQL inside the running transaction, if there is one. */
@Injectable()
export class Database {
  constructor(
    private readonly host: TransactionHost<TransactionalAdapterTypeOrm>,
    @InjectDataSource() private readonly source: DataSource,
  ) {}

  get manager(): EntityManager {
    return this.host.tx;
  }

  repository<Entity extends ObjectLiteral>(target: EntityTarget<Entity>): Repository<Entity> {
    return this.manager.getRepository(target);
  }

  query<Row = Record<string, unknown>>(sql: string, params: unknown[] = []): Promise<Row[]> {
    return this.manager.query(sql, params);
  }

  /** The first row, or undefined. */
  async first<Row = Record<string, unknown>>(sql: string, params: unknown[] = []): Promise<Row | undefined> {
    return (await this.query<Row>(sql, params))[0];
  }

  /** The rows an UPDATE or DELETE … RETURNING touched (TypeORM answers those with a pair). */
  async changed<Row = Record<string, unknown>>(sql: string, params: unknown[] = []): Promise<Row[]> {
    const answer: unknown = await this.manager.query(sql, params);
    return (Array.isArray(answer) && Array.isArray(answer[0]) ? answer[0] : answer) as Row[];
  }

  /** A hot read outside any transaction, as a named prepared statement (half the CPU of an unnamed one). */
  async prepared<Row = Record<string, unknown>>(name: string, text: string, values: unknown[] = []): Promise<Row[]> {
    countQuery();
    const pool = (this.source.driver as unknown as { master: Pool }).master;
    return (await pool.query({ name, text, values })).rows as Row[];
  }

  /** Runs the work in a transaction: the running one, or a new one. */
  transaction<T>(work: () => Promise<T>): Promise<T> {
    return this.host.withTransaction(work);
  }
}
