import type { InvoiceFileDto } from '@coopera/api-client';
import { RecordBase } from '../../shell/record-base';
import { InvoiceView } from './invoice-view';

export default function InvoiceShow() {
  return <RecordBase<InvoiceFileDto>>{(invoice) => <InvoiceView invoice={invoice} />}</RecordBase>;
}
