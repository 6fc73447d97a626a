import type { InvoiceListItemDto } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { DateText, MoneyText, StatusPill } from '@coopera/ui';
import Box from '@mui/material/Box';
import { styled } from '@mui/material/styles';
import { Link } from 'react-router';

const Row = styled(Link)(({ theme }) => ({
  display: 'grid',
  gridTemplateColumns: 'minmax(0,1fr) auto',
  columnGap: 16,
  rowGap: 2,
  alignItems: 'center',
  padding: '10px 8px',
  marginInline: -8,
  borderRadius: 10,
  fontSize: '.875rem',
  color: 'inherit',
  textDecoration: 'none',
  fontVariantNumeric: 'tabular-nums',
  '&:hover': { background: theme.palette.action.hover },
  '& .client': { fontWeight: 600 },
  '& .client, & .cut': { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  '& .quiet': { color: theme.palette.text.secondary },
  '& .amount': { textAlign: 'right' },
  [theme.breakpoints.up('md')]: {
    gridTemplateColumns: 'minmax(0,2fr) minmax(0,1.4fr) minmax(0,1fr) 130px 120px',
    '& .amount': { order: 1 },
  },
  [theme.breakpoints.down('md')]: {
    '& .quiet': { fontSize: '.78rem' },
    '& .day': { gridRow: 3 },
    '& .amount': { gridRow: 1, gridColumn: 2 },
    '& .state': { gridRow: '2 / 4', gridColumn: 2, justifySelf: 'end' },
  },
}));

/** Invoices, one a line: five columns on a screen, three short lines on a phone. */
export function InvoiceTable({ invoices }: { invoices: InvoiceListItemDto[] }) {
  const { t } = useTranslation();
  return (
    <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
      {invoices.map(({ id, clientName, subject, number, issuedOn, createdAt, state, gross }, index) => (
        <Box component="li" key={id} sx={{ borderTop: index ? 1 : 0, borderColor: 'divider' }}>
          <Row to={`/factures/${id}`}>
            <span className="client">{clientName}</span>
            <span className="quiet cut">{[number ?? t('invoices.noNumber'), subject].filter(Boolean).join(' · ')}</span>
            <span className="quiet day">
              <DateText value={issuedOn ?? createdAt} />
            </span>
            <span className="state">
              <StatusPill kind="invoiceState" status={state} />
            </span>
            <span className="amount">
              <MoneyText value={gross} strong />
            </span>
          </Row>
        </Box>
      ))}
    </Box>
  );
}
