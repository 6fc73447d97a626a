import { RecordBase } from '../../shell/record-base';
import { MemberView } from './member-view';

export default function MemberShow() {
  return (
    <RecordBase>
      <MemberView />
    </RecordBase>
  );
}
