import { useTranslation } from '@coopera/i18n';
import ArrowBack from '@mui/icons-material/ArrowBack';
import Button from '@mui/material/Button';

export function BackToList({ onBack }: { onBack: () => void }) {
  const { t } = useTranslation();
  return (
    <Button startIcon={<ArrowBack />} onClick={onBack} sx={{ mb: 1 }}>
      {t('suspense.receipts')}
    </Button>
  );
}
