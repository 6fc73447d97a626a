import type { LoginId } from '@coopera/kernel';
import { Injectable } from '@nestjs/common';
import { uuidv7 } from 'uuidv7';
import { Database } from '../database/database';
import { hashOf, newSecret, REFRESH_TOKEN_DAYS } from './tokens';

interface TokenRow {
  id: string;
  session_id: string;
  login_id: LoginId;
  used_recently: boolean;
  used: boolean;
  expired: boolean;
}

/** Rotating refresh tokens: each serves once, and one that comes back later ends the whole session (it was copied). */
@Injectable()
export class Sessions {
  constructor(private readonly database: Database) {}

  async open(loginId: LoginId): Promise<string> {
    return this.issue(uuidv7(), loginId);
  }

  /** Exchanges a refresh token. @returns null when it is unknown, expired or already used */
  async rotate(token: string): Promise<{ loginId: LoginId; token: string } | null> {
    return this.database.transaction(async () => {
      const row = await this.find(token);
      if (!row || row.expired) return null;
      // Two tabs may refresh at the same moment; only a reuse later than that is a copy.
      if (row.used && !row.used_recently) {
        await this.end(row.session_id);
        return null;
      }
      await this.database.query('UPDATE platform.refresh_token SET used_at = coalesce(used_at, now()) WHERE id = $1', [
        row.id,
      ]);
      return { loginId: row.login_id, token: await this.issue(row.session_id, row.login_id) };
    });
  }

  async close(token: string): Promise<void> {
    const row = await this.find(token);
    if (row) await this.end(row.session_id);
  }

  private find(token: string): Promise<TokenRow | undefined> {
    return this.database.first<TokenRow>(
      `SELECT id, session_id, login_id, used_at IS NOT NULL AS used, used_at > now() - interval '10 seconds' AS used_recently,
              expires_at < now() AS expired
       FROM platform.refresh_token WHERE token_hash = $1 FOR UPDATE`,
      [hashOf(token)],
    );
  }

  private async issue(sessionId: string, loginId: LoginId): Promise<string> {
    const token = newSecret();
    await this.database.query(
      `INSERT INTO platform.refresh_token (id, session_id, login_id, token_hash, expires_at)
       VALUES ($1, $2, $3, $4, now() + make_interval(days => $5))`,
      [uuidv7(), sessionId, loginId, hashOf(token), REFRESH_TOKEN_DAYS],
    );
    return token;
  }

  private async end(sessionId: string): Promise<void> {
    await this.database.query('DELETE FROM platform.refresh_token WHERE session_id = $1', [sessionId]);
  }
}
