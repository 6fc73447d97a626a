import type { SupplierInvoiceDto } from '@coopera/api-client';
import { RecordBase } from '../../shell/record-base';
import { SupplierInvoiceView } from './supplier-invoice-view';

export default function SupplierInvoiceShow() {
  return <RecordBase<SupplierInvoiceDto>>{(invoice) => <SupplierInvoiceView invoice={invoice} />}</RecordBase>;
}
