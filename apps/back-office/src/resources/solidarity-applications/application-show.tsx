import type { StaffApplicationDto } from '@coopera/api-client';
import { RecordBase } from '../../shell/record-base';
import { ApplicationView } from './application-view';

export default function ApplicationShow() {
  return <RecordBase<StaffApplicationDto>>{(application) => <ApplicationView application={application} />}</RecordBase>;
}
