import type { MemberFileDto } from '@coopera/api-client';
import { RecordBase } from '../../shell/record-base';
import { MemberView } from './member-view';

export default function MemberShow() {
  return <RecordBase<MemberFileDto>>{(member) => <MemberView member={member} />}</RecordBase>;
}
