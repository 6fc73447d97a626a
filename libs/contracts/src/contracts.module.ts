import { ActivitiesModule } from '@coopera/activities';
import { BudgetsModule } from '@coopera/budgets';
import { MembersModule } from '@coopera/members';
import { Clock, Settings } from '@coopera/platform';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { dimonaCredentials } from './adapters/dimona-credentials';
import { RestDimona } from './adapters/rest-dimona.adapter';
import { SimulatedDimona } from './adapters/simulated-dimona.adapter';
import { AcceptContract } from './application/accept-contract.use-case';
import { CancelContract } from './application/cancel-contract.use-case';
import { ContractFileQuery } from './application/contract-file.query';
import { ContractGates } from './application/contract-gates';
import { ContractListQuery } from './application/contract-list.query';
import { Contracts } from './application/contracts';
import { DeclareContract } from './application/declare-contract.use-case';
import { FollowDeclarations } from './application/follow-declarations.use-case';
import { MakeContractDocument } from './application/make-contract-document.use-case';
import { DIMONA_GATEWAY, type DimonaGateway } from './application/ports/dimona-gateway.port';
import { PriceContract } from './application/price-contract';
import { SettleDeclaration } from './application/settle-declaration';
import { SimulationQuery } from './application/simulation.query';
import { WithdrawDeclaration } from './application/withdraw-declaration.use-case';
import { DimonaRepository } from './persistence/dimona.repository';
import { EmploymentContractRepository } from './persistence/employment-contract.repository';
import { EmploymentContractSchema } from './persistence/employment-contract.schema';

const services = [
  AcceptContract,
  CancelContract,
  ContractFileQuery,
  ContractListQuery,
  Contracts,
  DeclareContract,
  FollowDeclarations,
  MakeContractDocument,
  SimulationQuery,
  WithdrawDeclaration,
];

/** The real service where the installation has a contract with it, the simulator otherwise. */
const gateway = (settings: Settings, clock: Clock): DimonaGateway => {
  const url = settings.get('DIMONA_URL');
  if (!url) return new SimulatedDimona(clock);
  const keyFile = settings.path(settings.get('DIMONA_KEY_FILE'));
  return new RestDimona(dimonaCredentials(url, settings.get('DIMONA_CLIENT_ID'), keyFile), clock);
};

@Module({
  imports: [TypeOrmModule.forFeature([EmploymentContractSchema]), ActivitiesModule, BudgetsModule, MembersModule],
  providers: [
    ...services,
    ContractGates,
    DimonaRepository,
    EmploymentContractRepository,
    PriceContract,
    SettleDeclaration,
    { provide: DIMONA_GATEWAY, useFactory: gateway, inject: [Settings, Clock] },
  ],
  exports: services,
})
export class ContractsModule {}
