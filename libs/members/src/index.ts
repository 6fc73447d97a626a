export { AdmitCandidate } from './application/admit-candidate.use-case';
export { MemberStanding } from './application/member-standing';
export * from './application/members';
export { Offices } from './application/offices';
export { type PrivateFile, PrivateFiles } from './application/private-files.query';
export { type Candidacy, RegisterCandidate } from './application/register-candidate.use-case';
export * from './domain/family-situation';
export * from './members.errors';
export * from './members.module';
