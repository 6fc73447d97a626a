import type { Scope } from '@coopera/kernel';

/** The condition that keeps a query on `members.member AS member` within a scope. */
export function scopeCondition(scope: Scope): { sql: string; params: Record<string, string> } {
  switch (scope.kind) {
    case 'owned-by':
      return { sql: 'member.id = :memberId', params: { memberId: scope.memberId } };
    case 'advised-by':
      return {
        sql: 'member.id IN (SELECT member_id FROM members.v_portfolio WHERE adviser_id = :adviserId)',
        params: { adviserId: scope.adviserId },
      };
    case 'whole-cooperative':
      return { sql: 'TRUE', params: {} };
  }
}
