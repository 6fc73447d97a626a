import { useTranslation } from '@coopera/i18n';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';

const states = ['', 'draft', 'rejected', 'to-validate', 'sent', 'overdue', 'paid'];

export function StateTabs({ value, onChange }: { value: string; onChange: (state: string) => void }) {
  const { t } = useTranslation();
  const known = states.includes(value) ? states : [...states, value];
  return (
    <Tabs
      value={value}
      onChange={(_, next) => onChange(next)}
      variant="scrollable"
      aria-label={t('invoices.byState')}
      sx={{ borderBottom: 1, borderColor: 'divider', mt: -1, mb: 1, '& .MuiTab-root': { minWidth: 0, px: 1.5 } }}
    >
      {known.map((state) => (
        <Tab key={state} value={state} label={state ? t(`invoiceState.${state}`) : t('invoices.all')} />
      ))}
    </Tabs>
  );
}
