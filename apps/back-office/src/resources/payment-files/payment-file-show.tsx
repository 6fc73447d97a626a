import { RecordBase } from '../../shell/record-base';
import { PaymentFileView } from './payment-file-view';

export default function PaymentFileShow() {
  return (
    <RecordBase>
      <PaymentFileView />
    </RecordBase>
  );
}
