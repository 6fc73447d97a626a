import { useTranslation } from '@coopera/i18n';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { Link } from 'react-router';

/** The catalogue, and what one follows. */
export function TrainingTabs({ value }: { value: 'catalogue' | 'own' }) {
  const { t } = useTranslation();
  return (
    <Tabs
      value={value}
      aria-label={t('training.sections')}
      sx={{ borderBottom: 1, borderColor: 'divider', mb: 2, '& .MuiTab-root': { minWidth: 0, px: 1.5 } }}
    >
      <Tab value="catalogue" label={t('training.catalogue')} component={Link} to="/formations" />
      <Tab value="own" label={t('training.own')} component={Link} to="/formations/miennes" />
    </Tabs>
  );
}
