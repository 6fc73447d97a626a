import { useTranslation } from '@coopera/i18n';
import { EmptyState } from '@coopera/ui';
import ReceiptLongOutlined from '@mui/icons-material/ReceiptLongOutlined';
import Button from '@mui/material/Button';
import { Link } from 'react-router';

export function NoInvoices({ isFiltered }: { isFiltered: boolean }) {
  const { t } = useTranslation();
  if (isFiltered)
    return (
      <EmptyState
        icon={ReceiptLongOutlined}
        title={t('invoices.noneInState')}
        action={
          <Button component={Link} to="/factures" variant="outlined">
            {t('invoices.seeAll')}
          </Button>
        }
      />
    );
  return (
    <EmptyState
      icon={ReceiptLongOutlined}
      title={t('invoices.empty')}
      text={t('invoices.emptyText')}
      action={
        <Button component={Link} to="/factures/nouvelle" variant="contained">
          {t('invoices.new')}
        </Button>
      }
    />
  );
}
