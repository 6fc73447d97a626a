export { DepreciateDue } from './application/depreciate-due.use-case';
export { DisposeOfEquipment } from './application/dispose-of-equipment.use-case';
export { EquipmentQuery } from './application/equipment.query';
export { type NewEquipment, RegisterEquipment } from './application/register-equipment.use-case';
export * from './equipment.errors';
export * from './equipment.module';
