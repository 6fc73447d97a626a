import { useState } from 'react';
import { RecordBase } from '../../shell/record-base';
import { PayRunView } from './pay-run-view';

/** While a run is being calculated, its figures are asked again every two seconds. */
export default function PayRunShow() {
  const [isMoving, setMoving] = useState(true);
  return (
    <RecordBase refetchInterval={isMoving ? 2000 : undefined}>
      <PayRunView onMove={setMoving} />
    </RecordBase>
  );
}
