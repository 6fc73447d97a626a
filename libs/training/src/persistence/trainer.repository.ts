import { type ActivityId, type LocalDate, Money } from '@coopera/kernel';
import { Cipher } from '@coopera/platform';
import { Database } from '@coopera/platform/database';
import { Injectable } from '@nestjs/common';

/** Who gives a session: an Activité, paid from the pot, or someone from outside, paid by a transfer. */
export interface Trainer {
  id: string;
  sessionId: string;
  kind: 'activity' | 'supplier';
  activityId: ActivityId | null;
  name: string;
  iban: string | null;
  fee: Money;
  paidOn: LocalDate | null;
}

type Row = Omit<Trainer, 'fee' | 'iban'> & { fee: string; ibanCipher: Buffer | null };

const SELECT = `SELECT id, session_id AS "sessionId", kind, activity_id AS "activityId", name, iban_cipher AS "ibanCipher", fee,
  paid_on AS "paidOn" FROM training.trainer`;

@Injectable()
export class TrainerRepository {
  constructor(
    private readonly database: Database,
    private readonly cipher: Cipher,
  ) {}

  async ofSession(sessionId: string): Promise<Trainer[]> {
    const rows = await this.database.query<Row>(`${SELECT} WHERE session_id = $1 ORDER BY name, id`, [sessionId]);
    return rows.map((row) => this.asTrainer(row));
  }

  /** Locked until the transaction ends. */
  async getForUpdate(id: string): Promise<Trainer | undefined> {
    const row = await this.database.first<Row>(`${SELECT} WHERE id = $1 FOR UPDATE`, [id]);
    return row && this.asTrainer(row);
  }

  /** Those of a session, in place of those it had. */
  async replace(sessionId: string, trainers: readonly Trainer[]): Promise<void> {
    await this.database.query('DELETE FROM training.trainer WHERE session_id = $1', [sessionId]);
    for (const { id, kind, activityId, name, iban, fee } of trainers)
      await this.database.query(
        `INSERT INTO training.trainer (id, session_id, kind, activity_id, name, iban_cipher, fee) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
        [id, sessionId, kind, activityId, name, iban && this.cipher.encrypt(iban), fee.cents.toString()],
      );
  }

  async markPaid(id: string, on: LocalDate): Promise<void> {
    await this.database.query('UPDATE training.trainer SET paid_on = $2 WHERE id = $1', [id, on]);
  }

  private asTrainer({ ibanCipher, fee, ...row }: Row): Trainer {
    return { ...row, iban: ibanCipher && this.cipher.decrypt(ibanCipher), fee: Money.ofCents(BigInt(fee)) };
  }
}
