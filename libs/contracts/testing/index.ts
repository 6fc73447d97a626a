export { aContractRequest, aDeclaredContract } from './contract.builder';
export { aBudget, aMember, aMemberWithActivity, anAdviser, type WorkerFixture } from './worker.builder';
