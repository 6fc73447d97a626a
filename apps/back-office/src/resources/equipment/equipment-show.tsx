import type { EquipmentFileDto } from '@coopera/api-client';
import { RecordBase } from '../../shell/record-base';
import { EquipmentView } from './equipment-view';

export default function EquipmentShow() {
  return <RecordBase<EquipmentFileDto>>{(item) => <EquipmentView item={item} />}</RecordBase>;
}
