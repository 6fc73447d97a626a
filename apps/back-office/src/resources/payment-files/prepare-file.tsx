import { paymentFilesCreate } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { DateField, notify } from '@coopera/ui';
import Add from '@mui/icons-material/Add';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useRefresh } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { FormDialog } from '../../shell/form-dialog';

/** Gathers the payments that wait into a file, which another person approves. */
export function PrepareFile() {
  const { t } = useTranslation();
  const refresh = useRefresh();
  const navigate = useNavigate();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant="contained" size="small" startIcon={<Add />} onClick={() => setOpen(true)}>
        {t('payment.prepare')}
      </Button>
      {isOpen && (
        <FormDialog<{ dueUntil: string }>
          title={t('payment.prepare')}
          text={t('payment.prepareText')}
          submitLabel={t('payment.prepareButton')}
          defaultValues={{ dueUntil: '' }}
          onClose={() => setOpen(false)}
          onSubmit={async ({ dueUntil }, headers) => {
            const { id } = await paymentFilesCreate({ body: dueUntil ? { dueUntil } : {}, headers });
            setOpen(false);
            notify(t('payment.fileReady'));
            refresh();
            void navigate(`/payment-files/${id}/show`);
          }}
        >
          {(control) => (
            <DateField
              control={control}
              name="dueUntil"
              label={t('payment.dueUntil')}
              helperText={t('payment.dueUntilHint')}
            />
          )}
        </FormDialog>
      )}
    </>
  );
}
