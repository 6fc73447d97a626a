import { useTranslation } from '@coopera/i18n';
import ChevronRight from '@mui/icons-material/ChevronRight';
import Button from '@mui/material/Button';
import { Link } from 'react-router';

export function SeeAll({ to }: { to: string }) {
  const { t } = useTranslation();
  return (
    <Button component={Link} to={to} size="small" endIcon={<ChevronRight />} sx={{ mr: -1 }}>
      {t('dashboard.seeAll')}
    </Button>
  );
}
