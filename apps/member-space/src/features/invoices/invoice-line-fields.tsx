import { parseAmount, parseDecimal, useTranslation } from '@coopera/i18n';
import { MoneyField, SelectField, TextField } from '@coopera/ui';
import DeleteOutline from '@mui/icons-material/DeleteOutlineOutlined';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import type { Control } from 'react-hook-form';
import type { InvoiceValues } from './form-values';
import { LineAmount } from './line-amount';
import type { InvoiceOptions } from './types';

interface InvoiceLineFieldsProps {
  control: Control<InvoiceValues>;
  index: number;
  options: InvoiceOptions;
  onRemove?: () => void;
}

export function InvoiceLineFields({ control, index, options, onRemove }: InvoiceLineFieldsProps) {
  const { t } = useTranslation();
  const isAmount = (typed: unknown) => parseAmount(String(typed)) !== undefined || t('ui.money.invalid');
  const isQuantity = (typed: unknown) => parseDecimal(String(typed)) !== undefined || t('invoiceForm.quantityInvalid');
  return (
    <Box
      component="li"
      aria-label={t('invoiceForm.line', { number: index + 1 })}
      sx={{
        display: 'grid',
        gap: 1.5,
        gridTemplateColumns: { xs: '1fr 1fr', sm: '1fr 1.2fr 1.4fr 1.4fr' },
        '&:not(:first-of-type)': { borderTop: 1, borderColor: 'divider', pt: 2.5 },
      }}
    >
      <Box sx={{ gridColumn: '1 / -1', display: 'flex', gap: 1, alignItems: 'flex-start' }}>
        <TextField
          control={control}
          name={`lines.${index}.description`}
          label={t('invoiceForm.description')}
          rules={{ required: t('invoiceForm.descriptionMissing') }}
        />
        {onRemove && (
          <IconButton aria-label={t('invoiceForm.removeLine', { number: index + 1 })} onClick={onRemove} sx={{ mt: 1 }}>
            <DeleteOutline />
          </IconButton>
        )}
      </Box>
      <TextField
        control={control}
        name={`lines.${index}.quantity`}
        label={t('invoiceForm.quantity')}
        slotProps={{ htmlInput: { inputMode: 'decimal' } }}
        rules={{ validate: isQuantity }}
      />
      <SelectField
        control={control}
        name={`lines.${index}.unit`}
        label={t('invoiceForm.unit')}
        choices={options.units.map((value) => ({ value, label: t(`unit.${value}`, { count: 1 }) }))}
      />
      <MoneyField
        control={control}
        name={`lines.${index}.unitPrice`}
        label={t('invoiceForm.unitPrice')}
        rules={{ validate: isAmount }}
      />
      <SelectField
        control={control}
        name={`lines.${index}.vatRate`}
        label={t('invoiceForm.vatRate')}
        choices={options.vatRates.map(({ rate, label }) => ({ value: rate, label }))}
      />
      <LineAmount control={control} index={index} />
    </Box>
  );
}
