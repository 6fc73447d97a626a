import { useTranslation } from '@coopera/i18n';
import { Section } from '@coopera/ui';
import Add from '@mui/icons-material/Add';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { type Control, useFieldArray } from 'react-hook-form';
import { emptyLine, type SaleValues } from './form-values';
import { InvoiceLineFields } from './invoice-line-fields';

export function InvoiceLines({ control }: { control: Control<SaleValues> }) {
  const { t } = useTranslation();
  const { fields, append, remove } = useFieldArray({ control, name: 'lines' });
  return (
    <Section title={t('invoiceForm.lines')}>
      <Box component="ol" sx={{ listStyle: 'none', p: 0, m: 0, display: 'grid', gap: 2.5 }}>
        {fields.map(({ id }, index) => (
          <InvoiceLineFields
            key={id}
            control={control}
            index={index}
            onRemove={fields.length > 1 ? () => remove(index) : undefined}
          />
        ))}
      </Box>
      <Button startIcon={<Add />} sx={{ mt: 2, alignSelf: 'flex-start' }} onClick={() => append(emptyLine())}>
        {t('invoiceForm.addLine')}
      </Button>
    </Section>
  );
}
