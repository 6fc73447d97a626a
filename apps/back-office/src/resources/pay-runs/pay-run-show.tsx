import type { PayRunDto } from '@coopera/api-client';
import { RecordBase } from '../../shell/record-base';
import { PayRunView } from './pay-run-view';

/** Slips are computed one by one, and their documents follow: the figures are asked again while something moves. */
const isMoving = ({ state, documents, computed }: PayRunDto): boolean =>
  state === 'computing' || state === 'approving' || documents < computed;

export default function PayRunShow() {
  return (
    <RecordBase<PayRunDto> refetchInterval={(run) => (run && isMoving(run) ? 1500 : false)}>
      {(run) => <PayRunView run={run} />}
    </RecordBase>
  );
}
