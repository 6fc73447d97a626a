import type { ResignationItemDto } from '@coopera/api-client';
import { RecordBase } from '../../shell/record-base';
import { ShareResignationView } from './share-resignation-view';

export default function ShareResignationShow() {
  return <RecordBase<ResignationItemDto>>{(one) => <ShareResignationView resignation={one} />}</RecordBase>;
}
