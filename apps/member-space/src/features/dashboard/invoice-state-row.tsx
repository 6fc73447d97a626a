import type { InvoiceStateCountDto } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { Dot, invoiceColors, MoneyText } from '@coopera/ui';
import ChevronRight from '@mui/icons-material/ChevronRight';
import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import { Link } from 'react-router';

export function InvoiceStateRow({ row: { state, count, gross } }: { row: InvoiceStateCountDto }) {
  const { t } = useTranslation();
  return (
    <li>
      <ButtonBase
        component={Link}
        to={`/factures?state=${state}`}
        sx={{
          font: 'inherit',
          fontSize: '.875rem',
          width: '100%',
          boxSizing: 'content-box',
          px: 1,
          mx: -1,
          py: 1.1,
          gap: 1.25,
          justifyContent: 'flex-start',
          borderRadius: '10px',
          '&:hover': { bgcolor: 'action.hover' },
        }}
      >
        <Dot color={invoiceColors[state]} />
        <Box component="span" sx={{ fontWeight: 580 }}>
          {t(`invoiceState.${state}`)}
        </Box>
        <Box component="span" sx={{ color: 'text.secondary', fontSize: '.8125rem' }}>
          {t('invoicesByState.count', { count })}
        </Box>
        <Box component="span" sx={{ ml: 'auto', color: state === 'overdue' ? 'error.main' : 'inherit' }}>
          <MoneyText value={gross} strong />
        </Box>
        <ChevronRight fontSize="small" sx={{ color: 'text.secondary' }} />
      </ButtonBase>
    </li>
  );
}
