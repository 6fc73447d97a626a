import type { InvoiceLineDto } from '@coopera/api-client';
import { euros, formatQuantity, type Money, useTranslation } from '@coopera/i18n';
import { MoneyText } from '@coopera/ui';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { vatChoiceOf } from './vat-choices';

/** A line of an invoice or a quote, as it will be printed. */
export function SaleLine({ line, net }: { line: InvoiceLineDto; net: Money }) {
  const { t } = useTranslation();
  const { description, quantity, unit, unitPrice, discountPercent } = line;
  const words = t(`unit.${unit}`, { count: Number(quantity), defaultValue: unit });
  return (
    <Box component="li" sx={{ py: 1.25, borderBottom: 1, borderColor: 'divider', display: 'flex', gap: 2 }}>
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Typography variant="body2" sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
          {description}
        </Typography>
        <Typography variant="caption" color="textSecondary">
          {formatQuantity(quantity)} {words} × <MoneyText value={euros(unitPrice)} />
          {discountPercent && ` · −${formatQuantity(discountPercent)} %`}
          {` · ${t('invoiceForm.vatRate')} ${t(`vat.${vatChoiceOf(line)}`)}`}
        </Typography>
      </Box>
      <MoneyText value={net} strong />
    </Box>
  );
}
