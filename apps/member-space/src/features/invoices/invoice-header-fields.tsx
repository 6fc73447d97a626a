import { type ActivityListItemDto, session } from '@coopera/api-client';
import { formatDate, useTranslation } from '@coopera/i18n';
import { Section, SelectField, TextField } from '@coopera/ui';
import Box from '@mui/material/Box';
import { type Control, useWatch } from 'react-hook-form';
import { addDays } from './add-days';
import type { SaleValues } from './form-values';
import { SaleParties } from './sale-parties';

interface InvoiceHeaderFieldsProps {
  control: Control<SaleValues>;
  activities: ActivityListItemDto[];
}

const terms = ['0', '8', '14', '30', '45', '60'];

export function InvoiceHeaderFields({ control, activities }: InvoiceHeaderFieldsProps) {
  const { t } = useTranslation();
  const days = useWatch({ control, name: 'days' });
  const known = terms.includes(days) ? terms : [...terms, days];
  return (
    <Section title={t('invoiceForm.forWhom')}>
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { sm: '1fr 1fr' } }}>
        <SaleParties control={control} activities={activities} />
        <SelectField
          control={control}
          name="days"
          label={t('invoiceForm.term')}
          helperText={t('invoiceForm.termHint', { date: formatDate(addDays(session.today(), Number(days))) })}
          choices={known.map((value) => ({ value, label: t('invoiceForm.termDays', { count: Number(value) }) }))}
        />
        <TextField
          control={control}
          name="reference"
          label={t('ui.optional', { label: t('invoiceForm.reference') })}
          helperText={t('invoiceForm.referenceHint')}
          rules={{ maxLength: { value: 60, message: t('invoiceForm.tooLong', { count: 60 }) } }}
        />
        <Box sx={{ gridColumn: '1 / -1' }}>
          <TextField
            control={control}
            name="subject"
            label={t('ui.optional', { label: t('invoiceForm.subject') })}
            rules={{ maxLength: { value: 200, message: t('invoiceForm.tooLong', { count: 200 }) } }}
          />
        </Box>
      </Box>
    </Section>
  );
}
