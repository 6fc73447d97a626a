import { RecordBase } from '../../shell/record-base';
import { ActivityView } from './activity-view';

export default function ActivityShow() {
  return (
    <RecordBase>
      <ActivityView />
    </RecordBase>
  );
}
