import { type ParameterDto, session } from '@coopera/api-client';
import { formatDate, useTranslation } from '@coopera/i18n';
import { DataTable } from 'react-admin';
import { dateColumn } from '../../shell/columns';
import { dayFilter, searchFilter } from '../../shell/filters';
import { ListPage } from '../../shell/list-page';
import { Stacked } from '../../shell/stacked';
import { ParameterSource } from './parameter-source';
import { ParameterValue } from './parameter-value';

const views = { unverified: { unverified: 'true' } };

/** The numbers of the law in force on a day, each with its source and how sure it is. */
export default function ParameterList() {
  const { t } = useTranslation();
  return (
    <ListPage<ParameterDto & { id: string }>
      resource="parameters"
      subtitle={t('parameter.subtitle', { date: formatDate(session.today()) })}
      sort={{ field: 'key', order: 'ASC' }}
      views={views}
      filters={[searchFilter('filter.searchParameter'), dayFilter('date', 'filter.on')]}
      opens={false}
      toPhoneRow={(parameter) => ({
        id: parameter.key,
        primary: parameter.description,
        secondary: <ParameterSource parameter={parameter} />,
        amount: <ParameterValue parameter={parameter} />,
      })}
    >
      <DataTable.Col
        source="key"
        render={({ key, description }: ParameterDto) => <Stacked first={description} second={key} />}
      />
      <DataTable.Col
        source="value"
        disableSort
        render={(parameter: ParameterDto) => <ParameterValue parameter={parameter} />}
      />
      {dateColumn('from', { sorts: true })}
      <DataTable.Col source="source" render={(parameter: ParameterDto) => <ParameterSource parameter={parameter} />} />
    </ListPage>
  );
}
