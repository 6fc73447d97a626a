import type { ActivityListItemDto } from '@coopera/api-client';
import { locales, useTranslation } from '@coopera/i18n';
import { SelectField } from '@coopera/ui';
import Box from '@mui/material/Box';
import type { Control } from 'react-hook-form';
import { ClientPicker } from './client-picker';
import type { SaleValues } from './form-values';

interface SalePartiesProps {
  control: Control<SaleValues>;
  activities: ActivityListItemDto[];
}

/** For whom, by which Activité, in which language. */
export function SaleParties({ control, activities }: SalePartiesProps) {
  const { t } = useTranslation();
  return (
    <>
      <Box sx={{ gridColumn: '1 / -1' }}>
        <ClientPicker control={control} />
      </Box>
      <SelectField
        control={control}
        name="activityId"
        label={t('invoiceForm.activity')}
        rules={{ required: t('invoiceForm.activityMissing') }}
        choices={activities.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <SelectField
        control={control}
        name="language"
        label={t('invoiceForm.language')}
        choices={locales.map((value) => ({ value, label: t(`language.${value}`) }))}
      />
    </>
  );
}
