import { localDate } from '@coopera/kernel';
import type { DimonaDeclaration } from '../src/domain/dimona';

/** One day of an employee; say only what differs. */
export const aDeclaration = (more: Partial<DimonaDeclaration> = {}): DimonaDeclaration => ({
  contractNumber: 'C2026-000001',
  enterpriseNumber: '0791234542',
  niss: '90010100123',
  jointCommittee: '200',
  workerStatus: 'employee',
  startsOn: localDate('2026-11-26'),
  endsOn: localDate('2026-11-26'),
  plannedHours: 8,
  place: 'Ixelles',
  ...more,
});
