import {
  type AdviserId,
  advisedBy,
  type Language,
  type LoginId,
  type MemberId,
  ownedBy,
  type Scope,
  wholeCooperative,
} from '@coopera/kernel';
import type { Role } from './permissions';

/** Who asks: a person signed in, or a third-party system with its key. */
export interface Principal {
  kind: 'person' | 'api-client';
  loginId: LoginId;
  displayName: string;
  email: string;
  language: Language;
  roles: Role[];
  permissions: ReadonlySet<string>;
  memberId: MemberId | null;
  adviserId: AdviserId | null;
}

const wholeRoles: Role[] = ['jurist', 'collections', 'payroll', 'finance', 'coordinator', 'secretary', 'admin'];

/** The widest set of objects the person may see. */
export function scopeOf(principal: Principal): Scope {
  if (principal.kind === 'api-client' || principal.roles.some((role) => wholeRoles.includes(role)))
    return wholeCooperative;
  if (principal.adviserId && principal.roles.includes('adviser')) return advisedBy(principal.adviserId);
  return ownScopeOf(principal);
}

/** Only what is the person's own, whatever else he may see: the scope of the members' space. */
export function ownScopeOf(principal: Principal): Scope {
  // Someone who is no member owns nothing: an identifier that no row carries.
  return ownedBy(principal.memberId ?? ('00000000-0000-0000-0000-000000000000' as MemberId));
}
