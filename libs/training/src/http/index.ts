import { Module } from '@nestjs/common';
import { TrainingModule } from '../training.module';
import '../training.permissions';

@Module({ imports: [TrainingModule] })
export class TrainingHttpModule {}
