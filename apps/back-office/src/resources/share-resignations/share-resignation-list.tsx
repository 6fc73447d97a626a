import { type ResignationItemDto, session } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { DataTable } from 'react-admin';
import { countColumn, dateColumn, moneyColumn, textColumn } from '../../shell/columns';
import { choiceFilter, searchFilter, stateFilter } from '../../shell/filters';
import { ListPage } from '../../shell/list-page';
import { Stacked } from '../../shell/stacked';
import { stateColumn } from '../../shell/state-column';
import { StatePill } from '../../shell/state-pill';
import { AssemblyReport } from './assembly-report';

const YEARS = 6;

/** Resignations with the step each has reached, and the list for the assembly. */
export default function ShareResignationList() {
  const { t } = useTranslation();
  const thisYear = Number(session.today().slice(0, 4));
  const years = Array.from({ length: YEARS }, (_, index) => String(thisYear - index));
  return (
    <ListPage<ResignationItemDto>
      resource="share-resignations"
      views={{
        requested: { status: ['requested'] },
        accepted: { status: ['accepted'] },
        registered: { status: ['registered'] },
      }}
      filters={[
        searchFilter('filter.searchHolder'),
        stateFilter('resignationState', ['requested', 'accepted', 'registered', 'approved', 'refused']),
        choiceFilter(
          'year',
          'resignation.year',
          years.map((id) => ({ id, name: id })),
        ),
      ]}
      actions={<AssemblyReport />}
      toPhoneRow={({ id, holderName, status, count, requestedOn }) => ({
        id,
        primary: holderName ?? t('shareRegister.erased'),
        secondary: requestedOn,
        amount: count,
        status: <StatePill kind="resignationState" state={status} />,
      })}
    >
      <DataTable.Col
        source="holderName"
        render={({ holderName, holderNumber, shareClass }: ResignationItemDto) => (
          <Stacked
            first={holderName ?? <em>{t('shareRegister.erased')}</em>}
            second={[holderNumber, t(`shareClass.${shareClass}`)].filter(Boolean).join(' · ')}
          />
        )}
      />
      {stateColumn('resignationState')}
      {dateColumn('requestedOn', { sorts: true })}
      {dateColumn('effectiveOn', { sorts: true })}
      {countColumn('count')}
      {moneyColumn('refund', { isStrong: true })}
      {textColumn('decidedByName')}
      {textColumn('approvedByName')}
    </ListPage>
  );
}
