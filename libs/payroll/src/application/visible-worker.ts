import type { MemberId, Scope } from '@coopera/kernel';

/**
 * Whose payslips a scope opens; null for everybody's. An adviser accompanies members but does not read their pay: his
 * scope opens nobody's.
 */
export function visibleWorker(scope: Scope): MemberId | null {
  if (scope.kind === 'whole-cooperative') return null;
  return scope.kind === 'owned-by' ? scope.memberId : ('00000000-0000-0000-0000-000000000000' as MemberId);
}
