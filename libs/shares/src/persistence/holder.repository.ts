import { type MemberId, Money } from '@coopera/kernel';
import { Database } from '@coopera/platform/database';
import { Injectable } from '@nestjs/common';
import type { Holder } from '../domain/holder';
import type { Parcel } from '../domain/refund';
import { sharesErrors } from '../shares.errors';

const COLUMNS = `id, member_id AS "memberId", class AS "shareClass", is_founder AS "isFounder", name, number, street,
  postal_code AS "postalCode", city, country, language, email`;

@Injectable()
export class HolderRepository {
  constructor(private readonly database: Database) {}

  /** Adds a holder; a member who is one already gets today's name and domicile. @returns his identifier */
  async save(holder: Holder, ibanCipher: Buffer | null, now: Date): Promise<string> {
    const [row] = await this.database.query<{ id: string }>(
      `INSERT INTO shares.holder AS known (id, member_id, class, is_founder, name, number, street, postal_code, city, country, language,
         email, iban_cipher, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
       ON CONFLICT (member_id) DO UPDATE SET name = $5, number = $6, street = $7, postal_code = $8, city = $9, country = $10,
         language = $11, email = $12, iban_cipher = coalesce($13, known.iban_cipher)
       RETURNING id`,
      [
        holder.id,
        holder.memberId,
        holder.shareClass,
        holder.isFounder,
        holder.name,
        holder.number,
        holder.street,
        holder.postalCode,
        holder.city,
        holder.country,
        holder.language,
        holder.email,
        ibanCipher,
        now,
      ],
    );
    return row?.id ?? holder.id;
  }

  /** Fails with: shares.holder-not-found, shares.holder-erased */
  async get(id: string): Promise<Holder> {
    const row = await this.database.first<Holder & { erasedAt: Date | null }>(
      `SELECT ${COLUMNS}, erased_at AS "erasedAt" FROM shares.holder WHERE id = $1`,
      [id],
    );
    if (!row) throw sharesErrors.fail('holder-not-found');
    const { erasedAt, ...holder } = row;
    if (erasedAt) throw sharesErrors.fail('holder-erased');
    return holder;
  }

  async ofMember(memberId: MemberId): Promise<Holder | undefined> {
    return this.database.first<Holder>(`SELECT ${COLUMNS} FROM shares.holder WHERE member_id = $1`, [memberId]);
  }

  async markFounder(id: string): Promise<void> {
    await this.database.query('UPDATE shares.holder SET is_founder = true WHERE id = $1', [id]);
  }

  async ibanCipherOf(id: string): Promise<Buffer | null> {
    const row = await this.database.first<{ iban_cipher: Buffer | null }>(
      'SELECT iban_cipher FROM shares.holder WHERE id = $1',
      [id],
    );
    return row?.iban_cipher ?? null;
  }

  /** Shares held now, of the whole register's lines. */
  async sharesHeldBy(id: string): Promise<number> {
    const row = await this.database.first<{ held: string | null }>(
      'SELECT sum(count) AS held FROM shares.register_line WHERE holder_id = $1',
      [id],
    );
    return Number(row?.held ?? 0);
  }

  /** Count and price of each of his operations; his row is locked, so that what he holds does not change meanwhile. */
  async linesOf(id: string): Promise<Parcel[]> {
    await this.database.query('SELECT 1 FROM shares.holder WHERE id = $1 FOR UPDATE', [id]);
    const rows = await this.database.query<{ count: number; price: string }>(
      'SELECT count, price FROM shares.register_line WHERE holder_id = $1 ORDER BY operation',
      [id],
    );
    return rows.map(({ count, price }) => ({ count, price: Money.ofCents(BigInt(price)) }));
  }

  /** Takes the person away: from the holder, and from every line of the register. What is counted stays. */
  async erase(id: string, now: Date): Promise<void> {
    await this.database.query(
      `DELETE FROM shares.register_person WHERE operation IN (SELECT operation FROM shares.register_line WHERE holder_id = $1)`,
      [id],
    );
    await this.database.query(
      `UPDATE shares.holder SET member_id = NULL, name = NULL, number = NULL, street = NULL, postal_code = NULL, city = NULL,
         country = NULL, language = NULL, email = NULL, iban_cipher = NULL, erased_at = $2 WHERE id = $1`,
      [id, now],
    );
  }
}
