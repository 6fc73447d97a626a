import type { PaymentOrderItemDto } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { DateText, MoneyText } from '@coopera/ui';
import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';

export function OrderTable({ orders }: { orders: PaymentOrderItemDto[] }) {
  const { t } = useTranslation();
  return (
    <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="region" aria-label={t('payment.waiting')}>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{t('payment.creditor')}</TableCell>
            <TableCell>{t('payment.communication')}</TableCell>
            <TableCell>{t('payment.dueOn')}</TableCell>
            <TableCell align="right">{t('payment.amount')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {orders.map(({ id, creditorName, communication, dueOn, amount }) => (
            <TableRow key={id}>
              <TableCell sx={{ fontWeight: 600 }}>{creditorName}</TableCell>
              <TableCell>{communication}</TableCell>
              <TableCell>
                <DateText value={dueOn} />
              </TableCell>
              <TableCell align="right">
                <MoneyText value={amount} strong />
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}
