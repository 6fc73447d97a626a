import type { ReminderDto } from '@coopera/api-client';
import { formatDate, useTranslation } from '@coopera/i18n';
import { MoneyText, StatusPill } from '@coopera/ui';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { Link as RouterLink } from 'react-router';

/** One letter to a client, and the invoices that it lists. */
export function ReminderRow({ reminder }: { reminder: ReminderDto }) {
  const { t } = useTranslation();
  const { clientName, channel, status, recipient, madeOn, sentOn, waitUntil, total, invoices } = reminder;
  const facts = [
    t(`reminders.by.${channel}`, { date: formatDate(sentOn ?? madeOn), to: recipient ?? clientName }),
    waitUntil && t('reminders.waitUntil', { date: formatDate(waitUntil) }),
  ];
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        gap: 2,
        py: 1.5,
        borderBottom: 1,
        borderColor: 'divider',
        fontSize: '.875rem',
        '&:last-of-type': { borderBottom: 0 },
      }}
    >
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Box sx={{ fontWeight: 600 }}>{clientName}</Box>
        <Box sx={{ color: 'text.secondary', fontSize: '.78rem', overflowWrap: 'anywhere' }}>
          {facts.filter(Boolean).join(' · ')}
        </Box>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, mt: 0.5, fontSize: '.8125rem' }}>
          {invoices.map(({ invoiceId, number }) => (
            <Link key={invoiceId} component={RouterLink} to={`/factures/${invoiceId}`} sx={{ minHeight: 24 }}>
              {number}
            </Link>
          ))}
        </Box>
      </Box>
      <Box sx={{ display: 'grid', justifyItems: 'end', alignContent: 'start', gap: 0.5 }}>
        <MoneyText value={total} strong />
        <StatusPill kind="reminderState" status={status} />
      </Box>
    </Box>
  );
}
