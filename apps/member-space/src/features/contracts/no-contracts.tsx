import { useTranslation } from '@coopera/i18n';
import { EmptyState } from '@coopera/ui';
import DescriptionOutlined from '@mui/icons-material/DescriptionOutlined';
import Button from '@mui/material/Button';
import { Link } from 'react-router';

export function NoContracts() {
  const { t } = useTranslation();
  return (
    <EmptyState
      icon={DescriptionOutlined}
      title={t('contracts.empty')}
      text={t('contracts.emptyText')}
      action={
        <Button component={Link} to="/contrats/nouveau" variant="contained">
          {t('contracts.new')}
        </Button>
      }
    />
  );
}
