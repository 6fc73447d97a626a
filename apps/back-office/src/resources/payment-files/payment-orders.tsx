import { useTranslation } from '@coopera/i18n';
import { MoneyText } from '@coopera/ui';
import Card from '@mui/material/Card';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { Stacked } from '../../shell/stacked';
import type { PaymentFileRecord } from './types';

export function PaymentOrders({ orders }: Pick<PaymentFileRecord, 'orders'>) {
  const { t } = useTranslation();
  return (
    <Card sx={{ overflowX: 'auto' }}>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{t('paymentFile.beneficiary')}</TableCell>
            <TableCell>{t('paymentFile.communication')}</TableCell>
            <TableCell align="right">{t('paymentFile.amount')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {orders.map(({ id, beneficiary, iban, communication, amount }) => (
            <TableRow key={id}>
              <TableCell>
                <Stacked first={beneficiary} second={iban} />
              </TableCell>
              <TableCell>{communication}</TableCell>
              <TableCell align="right">
                <MoneyText value={amount} strong />
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Card>
  );
}
