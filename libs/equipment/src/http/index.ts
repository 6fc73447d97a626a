import { Module } from '@nestjs/common';
import { EquipmentModule } from '../equipment.module';
import '../equipment.permissions';
import { EquipmentController } from './equipment.controller';

@Module({ imports: [EquipmentModule], controllers: [EquipmentController] })
export class EquipmentHttpModule {}
