import type { LineFileDto } from '@coopera/api-client';
import { RecordBase } from '../../shell/record-base';
import { ExpenseLineView } from './expense-line-view';

export default function ExpenseLineShow() {
  return <RecordBase<LineFileDto>>{(line) => <ExpenseLineView line={line} />}</RecordBase>;
}
