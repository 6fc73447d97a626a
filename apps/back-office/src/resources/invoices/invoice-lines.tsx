import type { InvoiceFileDto } from '@coopera/api-client';
import { formatQuantity, formatRate, useTranslation } from '@coopera/i18n';
import { MoneyText, Section } from '@coopera/ui';
import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { InvoiceTotals } from './invoice-totals';

export function InvoiceLines({ invoice }: { invoice: InvoiceFileDto }) {
  const { t } = useTranslation();
  return (
    <Section title={t('invoice.lines')}>
      <Box sx={{ overflowX: 'auto', mb: 2 }} tabIndex={0} role="region" aria-label={t('invoice.lines')}>
        <Table size="small" sx={{ fontVariantNumeric: 'tabular-nums' }}>
          <TableHead>
            <TableRow>
              <TableCell>{t('invoice.description')}</TableCell>
              <TableCell align="right">{t('invoice.quantity')}</TableCell>
              <TableCell align="right">{t('invoice.unitPrice')}</TableCell>
              <TableCell align="right">{t('invoice.vat')}</TableCell>
              <TableCell align="right">{t('invoice.amount')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {invoice.lines.map((line) => (
              <TableRow key={`${line.description}.${line.quantity}.${line.unitPrice}`}>
                <TableCell>{line.description}</TableCell>
                <TableCell align="right">
                  {formatQuantity(line.quantity)}{' '}
                  {t(`unit.${line.unit}`, { count: Number(line.quantity), defaultValue: line.unit })}
                </TableCell>
                <TableCell align="right">
                  <MoneyText value={{ amount: line.unitPrice, currency: 'EUR' }} />
                </TableCell>
                <TableCell align="right">{formatRate(Number(line.vatPercent) / 100)}</TableCell>
                <TableCell align="right">
                  <MoneyText value={line.net} strong />
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Box>
      <InvoiceTotals invoice={invoice} />
    </Section>
  );
}
