import { locales, useTranslation } from '@coopera/i18n';
import { DateField, Section, SelectField } from '@coopera/ui';
import Box from '@mui/material/Box';
import type { Control } from 'react-hook-form';
import type { ActivitySummary } from '../activities/types';
import { ClientPicker } from './client-picker';
import type { InvoiceValues } from './form-values';

interface InvoiceHeaderFieldsProps {
  control: Control<InvoiceValues>;
  activities: ActivitySummary[];
  today: string;
}

export function InvoiceHeaderFields({ control, activities, today }: InvoiceHeaderFieldsProps) {
  const { t } = useTranslation();
  return (
    <Section title={t('invoiceForm.forWhom')}>
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { sm: '1fr 1fr' } }}>
        <Box sx={{ gridColumn: '1 / -1' }}>
          <ClientPicker control={control} />
        </Box>
        <Box sx={{ gridColumn: { xs: 'auto', sm: '1 / -1' } }}>
          <SelectField
            control={control}
            name="activityId"
            label={t('invoiceForm.activity')}
            rules={{ required: t('invoiceForm.activityMissing') }}
            choices={activities.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </Box>
        <DateField
          control={control}
          name="dueOn"
          label={t('invoiceForm.dueOn')}
          min={today}
          rules={{
            required: t('invoiceForm.dueOnMissing'),
            validate: (day) => String(day) >= today || t('invoiceForm.dueOnPast'),
          }}
        />
        <SelectField
          control={control}
          name="language"
          label={t('invoiceForm.language')}
          choices={locales.map((value) => ({ value, label: t(`language.${value}`) }))}
        />
      </Box>
    </Section>
  );
}
