import type { CaseFileDto } from '@coopera/api-client';
import { RecordBase } from '../../shell/record-base';
import { CaseView } from './case-view';

export default function CaseShow() {
  return <RecordBase<CaseFileDto>>{(found) => <CaseView found={found} />}</RecordBase>;
}
