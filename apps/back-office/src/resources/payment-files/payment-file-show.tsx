import type { PaymentFileItemDto } from '@coopera/api-client';
import { RecordBase } from '../../shell/record-base';
import { PaymentFileView } from './payment-file-view';

export default function PaymentFileShow() {
  return <RecordBase<PaymentFileItemDto>>{(file) => <PaymentFileView file={file} />}</RecordBase>;
}
