import { Module } from '@nestjs/common';
import { ContractsModule } from '../contracts.module';
import '../contracts.permissions';
import { ContractsController } from './contracts.controller';
import { SimulationsController } from './simulations.controller';

@Module({ imports: [ContractsModule], controllers: [ContractsController, SimulationsController] })
export class ContractsHttpModule {}
