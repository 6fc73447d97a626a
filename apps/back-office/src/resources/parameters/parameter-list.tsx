import { formatDate, useTranslation } from '@coopera/i18n';
import { Pill, UnverifiedMark } from '@coopera/ui';
import { DataTable } from 'react-admin';
import { dateColumn } from '../../shell/columns';
import { dayFilter, searchFilter } from '../../shell/filters';
import { ListPage } from '../../shell/list-page';
import { Stacked } from '../../shell/stacked';
import type { ParameterRow } from './types';
import { Verified } from './verified';

/** The numbers of the law, each with its period, its source and who checked it. */
export default function ParameterList() {
  const { t } = useTranslation();
  return (
    <ListPage<ParameterRow>
      resource="parameters"
      sort={{ field: 'code', order: 'ASC' }}
      views={{ inForce: { inForce: 'true' }, unverified: { verified: 'false' } }}
      filters={[searchFilter('filter.searchParameter'), dayFilter('on', 'filter.on')]}
      opens={false}
      toPhoneRow={(parameter) => ({
        id: parameter.id,
        primary: parameter.label,
        secondary: [parameter.code, formatDate(parameter.validFrom)].join(' · '),
        amount: parameter.display,
        status: <UnverifiedMark verification={parameter} />,
      })}
    >
      <DataTable.Col
        source="code"
        render={(parameter: ParameterRow) => <Stacked first={parameter.label} second={parameter.code} />}
      />
      <DataTable.Col source="display" disableSort cellClassName="figures" />
      {dateColumn('validFrom')}
      {dateColumn('validTo')}
      <DataTable.Col
        source="isInForce"
        disableSort
        render={({ isInForce }: ParameterRow) =>
          isInForce ? <Pill tone="success">{t('parameter.inForce')}</Pill> : <Pill>{t('parameter.notInForce')}</Pill>
        }
      />
      <DataTable.Col source="source" disableSort />
      <DataTable.Col
        source="verified"
        disableSort
        render={(parameter: ParameterRow) => <Verified parameter={parameter} />}
      />
    </ListPage>
  );
}
