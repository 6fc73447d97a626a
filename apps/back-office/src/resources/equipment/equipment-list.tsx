import type { EquipmentDto } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { MoneyText, Pill } from '@coopera/ui';
import { DataTable } from 'react-admin';
import { dateColumn, moneyColumn, textColumn } from '../../shell/columns';
import { choiceFilter, searchFilter } from '../../shell/filters';
import { ListPage } from '../../shell/list-page';
import { Stacked } from '../../shell/stacked';
import { categories } from './categories';
import { NewEquipment } from './new-equipment';

const views = { inUse: { status: ['in-use'] }, disposed: { status: ['disposed'] } };

/** What the cooperative owns for its Activités, and what it is still worth in the books. */
export default function EquipmentList() {
  const { t } = useTranslation();
  return (
    <ListPage<EquipmentDto>
      resource="equipment"
      sort={{ field: 'number', order: 'DESC' }}
      views={views}
      filters={[
        searchFilter('equipment.search'),
        choiceFilter(
          'category',
          'equipment.category',
          categories.map((id) => ({ id, name: `equipment.categoryName.${id}` })),
        ),
      ]}
      actions={<NewEquipment />}
      toPhoneRow={({ id, label, activityName, bookValue }) => ({
        id,
        primary: label,
        secondary: activityName,
        amount: <MoneyText value={bookValue} strong />,
      })}
    >
      <DataTable.Col
        source="number"
        render={({ label, number }: EquipmentDto) => <Stacked first={label} second={number} />}
      />
      {textColumn('activityName', { sorts: true })}
      <DataTable.Col
        source="category"
        disableSort
        render={({ category }: EquipmentDto) => t(`equipment.categoryName.${category}`)}
      />
      {dateColumn('acquiredOn', { sorts: true })}
      {moneyColumn('cost', { sorts: true })}
      {moneyColumn('depreciated')}
      {moneyColumn('bookValue', { sorts: true, isStrong: true })}
      <DataTable.Col
        source="status"
        disableSort
        render={({ status }: EquipmentDto) => (
          <Pill tone={status === 'in-use' ? 'success' : 'neutral'}>{t(`equipment.state.${status}`)}</Pill>
        )}
      />
    </ListPage>
  );
}
