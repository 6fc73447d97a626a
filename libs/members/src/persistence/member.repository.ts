import type { MemberId, Scope } from '@coopera/kernel';
import { Database } from '@coopera/platform/database';
import { Injectable } from '@nestjs/common';
import { Member } from '../domain/member';
import { memberErrors } from '../members.errors';
import { MemberSchema } from './member.schema';
import { scopeCondition } from './member-scope';

@Injectable()
export class MemberRepository {
  constructor(private readonly database: Database) {}

  /** Fails with: members.member-not-found, when there is none or it is out of scope */
  async get(id: MemberId, scope: Scope): Promise<Member> {
    const builder = this.database
      .repository(MemberSchema)
      .createQueryBuilder('member')
      .where('member.id = :id', { id });
    const { sql, params } = scopeCondition(scope);
    const member = await builder.andWhere(sql, params).getOne();
    if (!member) throw memberErrors.fail('member-not-found');
    return member;
  }

  async byEmail(email: string): Promise<Member | null> {
    return this.database.repository(MemberSchema).findOneBy({ email: email.toLowerCase() });
  }

  async save(member: Member): Promise<void> {
    await this.database.repository(MemberSchema).save(member, { reload: false });
  }

  /** The next member number; the counter's row is held until the transaction ends. */
  async nextNumber(): Promise<number> {
    const [row] = await this.database.query<{ last: string }>(
      `INSERT INTO members.counter (name, last) VALUES ('member', 100001)
       ON CONFLICT (name) DO UPDATE SET last = counter.last + 1 RETURNING last`,
    );
    return Number(row?.last);
  }
}
