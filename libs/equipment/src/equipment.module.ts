import { ActivitiesModule } from '@coopera/activities';
import { LedgerModule } from '@coopera/ledger';
import { Module } from '@nestjs/common';
import { DepreciateDue } from './application/depreciate-due.use-case';
import { DepreciationBooked } from './application/depreciation-booked.check';
import { DisposeOfEquipment } from './application/dispose-of-equipment.use-case';
import { EquipmentQuery } from './application/equipment.query';
import { EquipmentBooks } from './application/equipment-books';
import { RegisterEquipment } from './application/register-equipment.use-case';
import { DepreciationRepository } from './persistence/depreciation.repository';
import { EquipmentRepository } from './persistence/equipment.repository';

const services = [DepreciateDue, DisposeOfEquipment, EquipmentQuery, RegisterEquipment];

@Module({
  imports: [ActivitiesModule, LedgerModule],
  providers: [...services, DepreciationBooked, DepreciationRepository, EquipmentBooks, EquipmentRepository],
  exports: services,
})
export class EquipmentModule {}
