import type { SessionFileDto } from '@coopera/api-client';
import { RecordBase } from '../../shell/record-base';
import { SessionView } from './session-view';

export default function SessionShow() {
  return <RecordBase<SessionFileDto>>{(session) => <SessionView session={session} />}</RecordBase>;
}
