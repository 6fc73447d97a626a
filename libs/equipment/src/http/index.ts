import { Module } from '@nestjs/common';
import { EquipmentModule } from '../equipment.module';

@Module({ imports: [EquipmentModule] })
export class EquipmentHttpModule {}
