import type { HolderFileDto } from '@coopera/api-client';
import { RecordBase } from '../../shell/record-base';
import { ShareHolderView } from './share-holder-view';

export default function ShareHolderShow() {
  return <RecordBase<HolderFileDto>>{(holder) => <ShareHolderView holder={holder} />}</RecordBase>;
}
