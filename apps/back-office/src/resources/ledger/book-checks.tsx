import { ledgerBookChecks } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { ErrorState, LoadingRows } from '@coopera/ui';
import FactCheckOutlined from '@mui/icons-material/FactCheckOutlined';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { CheckList } from './check-list';

/** The checks of every night, run now. */
export function BookChecks() {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['book-checks'],
    queryFn: () => ledgerBookChecks(),
    enabled: isOpen,
  });
  return (
    <>
      <Button variant="outlined" startIcon={<FactCheckOutlined />} onClick={() => setOpen(true)}>
        {t('ledger.checks')}
      </Button>
      <Dialog open={isOpen} onClose={() => setOpen(false)} aria-labelledby={id} maxWidth="sm" fullWidth>
        <DialogTitle id={id}>{t('ledger.checksTitle')}</DialogTitle>
        <DialogContent>
          {error && <ErrorState error={error} onRetry={() => void refetch()} />}
          {isPending && !error && <LoadingRows />}
          {data && <CheckList checks={data} />}
        </DialogContent>
        <DialogActions sx={{ px: 3, pb: 2 }}>
          <Button onClick={() => setOpen(false)}>{t('ui.close')}</Button>
        </DialogActions>
      </Dialog>
    </>
  );
}
