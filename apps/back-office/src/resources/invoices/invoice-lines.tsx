import { formatQuantity, formatRate, useTranslation } from '@coopera/i18n';
import { Facts, MoneyText, Section } from '@coopera/ui';
import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import type { InvoiceRecord } from './types';

export function InvoiceLines({ invoice }: { invoice: InvoiceRecord }) {
  const { t } = useTranslation();
  const { lines, net, vat, gross, contribution, contributionRate, structuredCommunication } = invoice;
  return (
    <Section title={t('invoice.lines')}>
      <Box sx={{ overflowX: 'auto', mb: 2 }}>
        <Table size="small">
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
            {lines.map((line) => (
              <TableRow key={`${line.description}${line.quantity}${line.amount.amount}`}>
                <TableCell>{line.description}</TableCell>
                <TableCell align="right">
                  {formatQuantity(line.quantity)} {t(`unit.${line.unit}`, { count: Number(line.quantity) })}
                </TableCell>
                <TableCell align="right">
                  <MoneyText value={line.unitPrice} />
                </TableCell>
                <TableCell align="right">{formatRate(line.vatRate)}</TableCell>
                <TableCell align="right">
                  <MoneyText value={line.amount} strong />
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Box>
      <Facts
        facts={[
          [t('invoice.net'), <MoneyText key="net" value={net} />],
          ...vat.map(({ rate, amount }): [string, React.ReactNode] => [
            t('invoice.vatAt', { rate: formatRate(rate) }),
            <MoneyText key={rate} value={amount} />,
          ]),
          [t('invoice.gross'), <MoneyText key="gross" value={gross} strong />],
          [
            t('invoice.contribution', { rate: formatRate(contributionRate) }),
            <MoneyText key="contribution" value={contribution} />,
          ],
          [t('invoice.communication'), structuredCommunication],
        ]}
      />
    </Section>
  );
}
