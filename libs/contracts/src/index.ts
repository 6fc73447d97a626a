export { AcceptContract, type AcceptContractInput } from './application/accept-contract.use-case';
export { calculationOf, earlierPayOf } from './application/calculation-of';
export { CancelContract } from './application/cancel-contract.use-case';
export { ContractListQuery } from './application/contract-list.query';
export * from './application/contracts';
export { DeclareContract } from './application/declare-contract.use-case';
export { FollowDeclarations } from './application/follow-declarations.use-case';
export { MakeContractDocument } from './application/make-contract-document.use-case';
export { type PastSlip, payInputOf } from './application/pay-input-of';
export { SimulationQuery } from './application/simulation.query';
export {
  inWords,
  type WordedCalculation,
  type WordedLine,
  type WordedStrategy,
} from './application/worded-calculation';
export * from './contracts.errors';
export * from './contracts.module';
export type { Calculation, CalculationLine, LineSection, UnverifiedParameter } from './domain/calculation';
export { type ContractTerms, usualCommittee } from './domain/contract-terms';
export type { EmploymentContract, EmploymentContractId } from './domain/employment-contract';
