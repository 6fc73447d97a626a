import { useTranslation } from '@coopera/i18n';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { Link } from 'react-router';

export function ExpenseTabs({ value }: { value: 'sheets' | 'vehicles' | 'suppliers' }) {
  const { t } = useTranslation();
  return (
    <Tabs
      value={value}
      aria-label={t('expenses.sections')}
      variant="scrollable"
      scrollButtons={false}
      sx={{ borderBottom: 1, borderColor: 'divider', mb: 2, '& .MuiTab-root': { minWidth: 0, px: 1.5 } }}
    >
      <Tab value="sheets" label={t('expenses.sheets')} component={Link} to="/frais" />
      <Tab value="suppliers" label={t('expenses.suppliers')} component={Link} to="/frais/fournisseurs" />
      <Tab value="vehicles" label={t('expenses.vehicles')} component={Link} to="/frais/vehicules" />
    </Tabs>
  );
}
