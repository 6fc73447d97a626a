import { useTranslation } from '@coopera/i18n';
import Add from '@mui/icons-material/Add';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useCan } from '../../auth/use-can';
import { HolderSubscriptionForm } from './holder-subscription-form';

/** The subscription of a partner, or of somebody of the shared team: a user member subscribes himself. */
export function NewHolderSubscription({ holderId }: { holderId?: string }) {
  const { t } = useTranslation();
  const isAllowed = useCan('shares.holder.manage');
  const [isOpen, setOpen] = useState(false);
  if (!isAllowed) return null;
  return (
    <>
      <Button variant="contained" startIcon={<Add />} onClick={() => setOpen(true)}>
        {t('shareRegister.subscribe')}
      </Button>
      {isOpen && <HolderSubscriptionForm holderId={holderId} onClose={() => setOpen(false)} />}
    </>
  );
}
