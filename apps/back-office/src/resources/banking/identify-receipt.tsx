import { useTranslation } from '@coopera/i18n';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import { useState } from 'react';
import { useCan } from '../../auth/use-can';
import { IdentifyDialog } from './identify-dialog';
import type { ReceiptRow } from './types';

export function IdentifyReceipt({ receipt }: { receipt: ReceiptRow }) {
  const { t } = useTranslation();
  const isAllowed = useCan('banking.receipt.identify');
  const [isOpen, setOpen] = useState(false);
  if (!isAllowed) return null;
  return (
    <>
      <Button
        size="small"
        variant="outlined"
        onClick={() => setOpen(true)}
        aria-label={`${t('receipt.identify')} : ${receipt.debtorName ?? t('receipt.unknown')}`}
      >
        {t('receipt.identify')}
      </Button>
      <Dialog open={isOpen} onClose={() => setOpen(false)} fullWidth maxWidth="sm" aria-labelledby="identify">
        <IdentifyDialog receipt={receipt} onDone={() => setOpen(false)} />
      </Dialog>
    </>
  );
}
