import type { PayslipFileDto } from '@coopera/api-client';
import { RecordBase } from '../../shell/record-base';
import { PayslipView } from './payslip-view';

export default function PayslipShow() {
  return <RecordBase<PayslipFileDto>>{(payslip) => <PayslipView payslip={payslip} />}</RecordBase>;
}
