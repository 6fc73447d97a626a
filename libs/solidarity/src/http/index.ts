import { Module } from '@nestjs/common';
import { SolidarityModule } from '../solidarity.module';
import '../solidarity.permissions';

@Module({ imports: [SolidarityModule] })
export class SolidarityHttpModule {}
