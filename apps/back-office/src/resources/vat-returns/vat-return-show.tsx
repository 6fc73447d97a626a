import type { VatReturnFileDto } from '@coopera/api-client';
import { RecordBase } from '../../shell/record-base';
import { VatReturnView } from './vat-return-view';

export type VatReturnRecord = Omit<VatReturnFileDto, 'id'> & { id: string; returnId: string | null };

export default function VatReturnShow() {
  return <RecordBase<VatReturnRecord>>{(record) => <VatReturnView record={record} />}</RecordBase>;
}
