import { Database, newId } from '@coopera/platform';
import { Injectable } from '@nestjs/common';

export interface Comment {
  id: string;
  author: string;
  isStaff: boolean;
  text: string;
  writtenAt: string;
}

@Injectable()
export class CommentRepository {
  constructor(private readonly database: Database) {}

  async add(
    ownerId: string,
    { author, isStaff, text }: Pick<Comment, 'author' | 'isStaff' | 'text'>,
    at: Date,
  ): Promise<void> {
    await this.database.query(
      `INSERT INTO expenses.comment (id, owner_id, author, is_staff, text, written_at) VALUES ($1, $2, $3, $4, $5, $6)`,
      [newId(), ownerId, author, isStaff, text.trim(), at],
    );
  }

  /** Of some lines or invoices, the first written first. */
  async ofMany(ownerIds: string[]): Promise<ReadonlyMap<string, Comment[]>> {
    const rows = await this.database.query<Comment & { ownerId: string }>(
      `SELECT id, owner_id AS "ownerId", author, is_staff AS "isStaff", text,
         to_char(written_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "writtenAt"
       FROM expenses.comment WHERE owner_id = ANY($1) ORDER BY written_at, id`,
      [ownerIds],
    );
    const byOwner = new Map<string, Comment[]>();
    for (const { ownerId, ...comment } of rows) byOwner.set(ownerId, [...(byOwner.get(ownerId) ?? []), comment]);
    return byOwner;
  }
}
