import type { EntryFileDto } from '@coopera/api-client';
import { RecordBase } from '../../shell/record-base';
import { EntryView } from './entry-view';

export default function EntryShow() {
  return <RecordBase<EntryFileDto>>{(entry) => <EntryView entry={entry} />}</RecordBase>;
}
