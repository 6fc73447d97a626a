import type { EquipmentFileDto } from '@coopera/api-client';
import { formatDate, useTranslation } from '@coopera/i18n';
import { MoneyText, Pill } from '@coopera/ui';
import { RecordPage } from '../../shell/record-page';
import { DisposeOfEquipment } from './dispose-of-equipment';
import { EquipmentPlan } from './equipment-plan';

export function EquipmentView({ item }: { item: EquipmentFileDto }) {
  const { t } = useTranslation();
  const { number, label, activityName, category, acquiredOn, cost, depreciated, bookValue, status, years } = item;
  const figures = [
    { label: t('equipment.cost'), value: <MoneyText value={cost} /> },
    { label: t('equipment.depreciated'), value: <MoneyText value={depreciated} /> },
    { label: t('equipment.bookValue'), value: <MoneyText value={bookValue} /> },
    { label: t('equipment.usefulLife'), value: t('equipment.yearCount', { count: years }) },
  ];
  if (item.proceeds) figures.push({ label: t('equipment.proceeds'), value: <MoneyText value={item.proceeds} /> });
  return (
    <RecordPage
      title={label}
      code={number}
      subtitle={`${activityName} · ${t(`equipment.categoryName.${category}`)} · ${formatDate(acquiredOn)}`}
      pills={<Pill tone={status === 'in-use' ? 'success' : 'neutral'}>{t(`equipment.state.${status}`)}</Pill>}
      actions={<DisposeOfEquipment item={item} />}
      figures={figures}
      tabs={[{ key: 'plan', label: t('equipment.plan'), content: <EquipmentPlan item={item} /> }]}
    />
  );
}
