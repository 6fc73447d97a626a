export { AdmitCandidate } from './application/admit-candidate.use-case';
export * from './application/members';
export { type Candidacy, RegisterCandidate } from './application/register-candidate.use-case';
export * from './domain/family-situation';
export * from './members.errors';
export * from './members.module';
