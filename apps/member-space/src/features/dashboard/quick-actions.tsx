import { useTranslation } from '@coopera/i18n';
import DescriptionOutlined from '@mui/icons-material/DescriptionOutlined';
import PaymentsOutlined from '@mui/icons-material/PaymentsOutlined';
import ReceiptLongOutlined from '@mui/icons-material/ReceiptLongOutlined';
import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import Stack from '@mui/material/Stack';
import { Link } from 'react-router';

const actions = [
  { to: '/factures/nouvelle', label: 'invoices.new', icon: ReceiptLongOutlined, isMain: true },
  { to: '/contrats/nouveau', label: 'contracts.new', icon: DescriptionOutlined, isMain: false },
  { to: '/fiches-de-paie', label: 'nav.payslips', icon: PaymentsOutlined, isMain: false },
];

/** The same, for the thumb. */
export function QuickActions() {
  const { t } = useTranslation();
  return (
    <Stack direction="row" spacing={1.25} sx={{ display: { md: 'none' } }}>
      {actions.map(({ to, label, icon: Icon, isMain }) => (
        <ButtonBase
          key={to}
          component={Link}
          to={to}
          sx={{
            flex: '1 1 0',
            minWidth: 0,
            flexDirection: 'column',
            justifyContent: 'flex-start',
            textAlign: 'center',
            gap: 0.75,
            py: 1.5,
            px: 0.5,
            borderRadius: '14px',
            border: 1,
            borderColor: 'divider',
            bgcolor: 'background.paper',
            font: 'inherit',
            fontSize: '.78rem',
            fontWeight: 600,
          }}
        >
          <Box
            sx={{
              width: 40,
              height: 40,
              borderRadius: 99,
              display: 'grid',
              placeItems: 'center',
              bgcolor: isMain ? 'primary.main' : 'action.hover',
              color: isMain ? 'primary.contrastText' : 'text.primary',
            }}
          >
            <Icon fontSize="small" />
          </Box>
          {t(label)}
        </ButtonBase>
      ))}
    </Stack>
  );
}
