import type { VatReturnCardDto } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { dateColumn, textColumn } from '../../shell/columns';
import { ListPage } from '../../shell/list-page';
import { stateColumn } from '../../shell/state-column';
import { StatePill } from '../../shell/state-pill';

type Row = Omit<VatReturnCardDto, 'id'> & { id: string };

/** The VAT returns of the last twelve months: every version, and a draft where nothing is prepared. */
export default function VatReturnList() {
  const { t } = useTranslation();
  return (
    <ListPage<Row>
      resource="vat-returns"
      subtitle={t('vatReturn.listText')}
      toPhoneRow={({ id, name, status, preparedByName }) => ({
        id,
        primary: name,
        secondary: preparedByName ?? '',
        status: <StatePill kind="vatReturnState" state={status} />,
      })}
    >
      {textColumn('name')}
      {stateColumn('vatReturnState')}
      {textColumn('version')}
      {dateColumn('startsOn')}
      {dateColumn('endsOn')}
      {textColumn('preparedByName')}
      {textColumn('filedByName')}
    </ListPage>
  );
}
