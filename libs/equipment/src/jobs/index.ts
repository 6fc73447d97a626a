import { Module } from '@nestjs/common';
import { EquipmentModule } from '../equipment.module';
import { DepreciateEquipment } from './depreciate-equipment.job';

@Module({ imports: [EquipmentModule], providers: [DepreciateEquipment] })
export class EquipmentJobsModule {}
