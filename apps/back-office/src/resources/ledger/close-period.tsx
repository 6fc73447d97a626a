import { ledgerClose, session } from '@coopera/api-client';
import { formatDate, useTranslation } from '@coopera/i18n';
import { notify, TextField } from '@coopera/ui';
import LockOutlined from '@mui/icons-material/LockOutlined';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useRefresh } from 'react-admin';
import { useCan } from '../../auth/use-can';
import { FormDialog } from '../../shell/form-dialog';
import { ClosingChecklist } from './closing-checklist';

/** The month before this one: the usual one to close. */
const lastMonth = (): string => {
  const [year, month] = session.today().split('-').map(Number);
  return month === 1 ? `${year - 1}-12` : `${year}-${String(month - 1).padStart(2, '0')}`;
};

/** Closes a month: nothing is booked in it any more. */
export function ClosePeriod() {
  const { t } = useTranslation();
  const refresh = useRefresh();
  const isAllowed = useCan('ledger.period.close');
  const [isOpen, setOpen] = useState(false);
  if (!isAllowed) return null;
  return (
    <>
      <Button variant="outlined" startIcon={<LockOutlined />} onClick={() => setOpen(true)}>
        {t('ledger.close')}
      </Button>
      {isOpen && (
        <FormDialog<{ month: string }>
          title={t('ledger.close')}
          text={t('ledger.closeText')}
          submitLabel={t('ledger.closeButton')}
          defaultValues={{ month: lastMonth() }}
          maxWidth="sm"
          onClose={() => setOpen(false)}
          onSubmit={async ({ month }) => {
            await ledgerClose({ body: { month: `${month}-01` } });
            setOpen(false);
            notify(t('ledger.closed', { month: formatDate(month, 'month') }));
            refresh();
          }}
        >
          {(control) => (
            <>
              <TextField
                control={control}
                name="month"
                type="month"
                label={t('ledger.month')}
                rules={{ required: t('action.dayMissing') }}
                slotProps={{ inputLabel: { shrink: true } }}
              />
              <ClosingChecklist control={control} />
            </>
          )}
        </FormDialog>
      )}
    </>
  );
}
