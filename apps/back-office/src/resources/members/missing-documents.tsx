import { useTranslation } from '@coopera/i18n';
import CheckCircleOutlined from '@mui/icons-material/CheckCircleOutlined';
import WarningAmberOutlined from '@mui/icons-material/WarningAmberOutlined';
import { styled } from '@mui/material/styles';

const Line = styled('span')(({ theme }) => ({
  display: 'inline-flex',
  gap: 4,
  alignItems: 'center',
  whiteSpace: 'nowrap',
  fontSize: '.8rem',
  color: theme.palette.text.secondary,
  '&.missing': { color: theme.palette.warning.main, fontWeight: 600 },
  '& svg': { fontSize: 16 },
}));

export function MissingDocuments({ count }: { count: number }) {
  const { t } = useTranslation();
  return (
    <Line className={count > 0 ? 'missing' : undefined}>
      {count > 0 ? <WarningAmberOutlined /> : <CheckCircleOutlined />}
      {count > 0 ? t('member.missing', { count }) : t('member.complete')}
    </Line>
  );
}
