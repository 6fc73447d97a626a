import type { RemindedInvoiceDto } from '@coopera/api-client';
import MuiLink from '@mui/material/Link';
import { Link } from 'react-router-dom';
import { useCan } from '../../auth/use-can';

export function RemindedInvoices({ invoices }: { invoices: RemindedInvoiceDto[] }) {
  const mayRead = useCan('invoicing.invoice.read');
  return invoices.map(({ invoiceId, number, settledOn }) => {
    const style = { marginRight: 8, textDecoration: settledOn ? 'line-through' : undefined };
    return mayRead ? (
      <MuiLink key={invoiceId} component={Link} to={`/invoices/${invoiceId}/show`} style={style}>
        {number}
      </MuiLink>
    ) : (
      <span key={invoiceId} style={style}>
        {number}
      </span>
    );
  });
}
