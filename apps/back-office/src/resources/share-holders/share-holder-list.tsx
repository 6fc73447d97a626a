import type { HolderItemDto } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { DataTable } from 'react-admin';
import { countColumn, dateColumn, textColumn } from '../../shell/columns';
import { choiceFilter, searchFilter } from '../../shell/filters';
import { ListPage } from '../../shell/list-page';
import { Stacked } from '../../shell/stacked';
import { NewHolderSubscription } from '../share-subscriptions/new-holder-subscription';

/** Who holds shares: members, partners, the shared team. */
export default function ShareHolderList() {
  const { t } = useTranslation();
  return (
    <ListPage<HolderItemDto>
      resource="share-holders"
      sort={{ field: 'name', order: 'ASC' }}
      views={{ A: { shareClass: 'A' }, B: { shareClass: 'B' }, C: { shareClass: 'C' } }}
      filters={[
        searchFilter('filter.searchHolder'),
        choiceFilter(
          'shareClass',
          'shareRegister.class',
          ['A', 'B', 'C'].map((id) => ({ id, name: `shareClass.${id}` })),
        ),
      ]}
      actions={<NewHolderSubscription />}
      toPhoneRow={({ id, name, number, municipality, shares }) => ({
        id,
        primary: name ?? t('shareRegister.erased'),
        secondary: [number, municipality].filter(Boolean).join(' · '),
        amount: shares,
      })}
    >
      <DataTable.Col
        source="name"
        render={({ name, number }: HolderItemDto) => (
          <Stacked first={name ?? <em>{t('shareRegister.erased')}</em>} second={number} />
        )}
      />
      {textColumn('municipality')}
      <DataTable.Col
        source="shareClass"
        disableSort
        render={({ shareClass }: HolderItemDto) => `${shareClass} · ${t(`shareClass.${shareClass}`)}`}
      />
      {countColumn('shares', { sorts: true })}
      {dateColumn('since', { sorts: true })}
    </ListPage>
  );
}
