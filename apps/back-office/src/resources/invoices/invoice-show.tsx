import { RecordBase } from '../../shell/record-base';
import { InvoiceView } from './invoice-view';

export default function InvoiceShow() {
  return (
    <RecordBase>
      <InvoiceView />
    </RecordBase>
  );
}
