import { parseAmount, parseDecimal, useTranslation } from '@coopera/i18n';
import { MoneyField, SelectField, TextField } from '@coopera/ui';
import DeleteOutline from '@mui/icons-material/DeleteOutlineOutlined';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import { type Control, useWatch } from 'react-hook-form';
import { type SaleValues, units } from './form-values';
import { LineAmount } from './line-amount';
import { vatChoices } from './vat-choices';

interface InvoiceLineFieldsProps {
  control: Control<SaleValues>;
  index: number;
  onRemove?: () => void;
}

export function InvoiceLineFields({ control, index, onRemove }: InvoiceLineFieldsProps) {
  const { t } = useTranslation();
  const isAmount = (typed: unknown) => parseAmount(String(typed)) !== undefined || t('ui.money.invalid');
  const isPercent = (typed: unknown) =>
    /^(100|\d{0,2}([.,]\d{1,2})?)$/.test(String(typed).trim()) || t('invoiceForm.discountInvalid');
  const isQuantity = (typed: unknown) => parseDecimal(String(typed)) !== undefined || t('invoiceForm.quantityInvalid');
  const unit = useWatch({ control, name: `lines.${index}.unit` });
  const known = !unit || units.includes(unit) ? units : [...units, unit];
  return (
    <Box
      component="li"
      aria-label={t('invoiceForm.line', { number: index + 1 })}
      sx={{
        display: 'grid',
        gap: 1.5,
        gridTemplateColumns: { xs: '1fr 1fr', sm: '1fr 1fr 1fr', lg: '1fr 1.2fr 1.4fr 1.6fr 1fr' },
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
        choices={known.map((value) => ({ value, label: t(`unit.${value}`, { count: 1, defaultValue: value }) }))}
      />
      <MoneyField
        control={control}
        name={`lines.${index}.unitPrice`}
        label={t('invoiceForm.unitPrice')}
        rules={{ validate: isAmount }}
      />
      <SelectField
        control={control}
        name={`lines.${index}.vat`}
        label={t('invoiceForm.vatRate')}
        choices={vatChoices.map((value) => ({ value, label: t(`vat.${value}`) }))}
      />
      <TextField
        control={control}
        name={`lines.${index}.discountPercent`}
        label={t('invoiceForm.discount')}
        slotProps={{ htmlInput: { inputMode: 'decimal' } }}
        rules={{ validate: isPercent }}
      />
      <LineAmount control={control} index={index} />
    </Box>
  );
}
