import { Module } from '@nestjs/common';
import { CutoverModule } from '../cutover.module';

@Module({ imports: [CutoverModule] })
export class CutoverJobsModule {}
