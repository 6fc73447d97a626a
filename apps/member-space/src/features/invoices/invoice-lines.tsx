import { useTranslation } from '@coopera/i18n';
import { Section } from '@coopera/ui';
import Add from '@mui/icons-material/Add';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { type Control, useFieldArray } from 'react-hook-form';
import { emptyLine, type InvoiceValues } from './form-values';
import { InvoiceLineFields } from './invoice-line-fields';
import type { InvoiceOptions } from './types';

interface InvoiceLinesProps {
  control: Control<InvoiceValues>;
  options: InvoiceOptions;
}

export function InvoiceLines({ control, options }: InvoiceLinesProps) {
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
            options={options}
            onRemove={fields.length > 1 ? () => remove(index) : undefined}
          />
        ))}
      </Box>
      <Button startIcon={<Add />} sx={{ mt: 2, alignSelf: 'flex-start' }} onClick={() => append(emptyLine(options))}>
        {t('invoiceForm.addLine')}
      </Button>
    </Section>
  );
}
