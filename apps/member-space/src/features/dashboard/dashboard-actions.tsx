import { useTranslation } from '@coopera/i18n';
import Add from '@mui/icons-material/Add';
import DescriptionOutlined from '@mui/icons-material/DescriptionOutlined';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { Link } from 'react-router';

/** The two things a member does most, on a wide screen. */
export function DashboardActions() {
  const { t } = useTranslation();
  return (
    <Stack direction="row" spacing={1} sx={{ display: { xs: 'none', md: 'flex' } }}>
      <Button component={Link} to="/contrats/nouveau" variant="outlined" startIcon={<DescriptionOutlined />}>
        {t('contracts.new')}
      </Button>
      <Button component={Link} to="/factures/nouvelle" variant="contained" startIcon={<Add />}>
        {t('invoices.new')}
      </Button>
    </Stack>
  );
}
