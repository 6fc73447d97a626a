import type { Scope } from '@coopera/kernel';

/** The two parameters of `inScope`: the owner and the adviser, null where the scope knows no such limit. */
export const scopeParams = (scope: Scope): [string | null, string | null] => [
  scope.kind === 'owned-by' ? scope.memberId : null,
  scope.kind === 'advised-by' ? scope.adviserId : null,
];

/** Limits a member column to a scope whose parameters stand at the two places. */
export const inScope = (column: string, owner: number, adviser: number): string =>
  `($${owner}::uuid IS NULL OR ${column} = $${owner}) AND ($${adviser}::uuid IS NULL OR ${column} IN
    (SELECT member_id FROM members.v_portfolio WHERE adviser_id = $${adviser}))`;
