import { Injectable } from '@nestjs/common';
import { Database } from '../database/database';
import { authErrors } from './auth.errors';

const LIMIT = 10;
const MINUTES = 15;

/** Bounds guesses per address and per network address. Kept in PostgreSQL, so that all API processes share the count. */
@Injectable()
export class SignInAttempts {
  constructor(private readonly database: Database) {}

  /** @throws DomainError auth.too-many-attempts */
  async check(keys: string[]): Promise<void> {
    const over = await this.database.first(
      `SELECT 1 FROM platform.sign_in_attempt
       WHERE key = ANY($1) AND failures >= $2 AND last_at > now() - make_interval(mins => $3)`,
      [keys, LIMIT, MINUTES],
    );
    if (over) throw authErrors.fail('too-many-attempts', { minutes: MINUTES });
  }

  async recordFailure(keys: string[]): Promise<void> {
    await this.database.query(
      `INSERT INTO platform.sign_in_attempt AS attempt (key, failures, last_at) SELECT key, 1, now() FROM unnest($1::text[]) key
       ON CONFLICT (key) DO UPDATE SET last_at = now(), failures =
         CASE WHEN attempt.last_at > now() - make_interval(mins => $2) THEN attempt.failures + 1 ELSE 1 END`,
      [keys, MINUTES],
    );
  }

  async clear(keys: string[]): Promise<void> {
    await this.database.query('DELETE FROM platform.sign_in_attempt WHERE key = ANY($1)', [keys]);
  }
}
