import type { ActivityRecord } from '../../data/find-activity';
import { RecordBase } from '../../shell/record-base';
import { ActivityView } from './activity-view';

export default function ActivityShow() {
  return <RecordBase<ActivityRecord>>{(activity) => <ActivityView activity={activity} />}</RecordBase>;
}
