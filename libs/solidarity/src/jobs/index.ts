import { Module } from '@nestjs/common';
import { SolidarityModule } from '../solidarity.module';

@Module({ imports: [SolidarityModule] })
export class SolidarityJobsModule {}
