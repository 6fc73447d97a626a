import { useTranslation } from '@coopera/i18n';
import { Section, TextField } from '@coopera/ui';
import Box from '@mui/material/Box';
import type { Control } from 'react-hook-form';
import type { InvoiceValues } from './form-values';

export function InvoiceNotes({ control }: { control: Control<InvoiceValues> }) {
  const { t } = useTranslation();
  return (
    <Section title={t('invoiceForm.more')}>
      <Box sx={{ display: 'grid', gap: 2 }}>
        <TextField
          control={control}
          name="reference"
          label={t('ui.optional', { label: t('invoiceForm.reference') })}
          helperText={t('invoiceForm.referenceHint')}
        />
        <TextField
          control={control}
          name="notes"
          label={t('ui.optional', { label: t('invoiceForm.notes') })}
          multiline
          minRows={2}
        />
      </Box>
    </Section>
  );
}
