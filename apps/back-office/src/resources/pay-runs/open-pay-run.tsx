import { payRunsOpen, session } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { DateField, notify } from '@coopera/ui';
import Add from '@mui/icons-material/Add';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useRefresh } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { useCan } from '../../auth/use-can';
import { FormDialog } from '../../shell/form-dialog';

/** Takes every declared contract that ended up to a day into a run of payslips. */
export function OpenPayRun() {
  const { t } = useTranslation();
  const refresh = useRefresh();
  const navigate = useNavigate();
  const isAllowed = useCan('payroll.pay-run.open');
  const [isOpen, setOpen] = useState(false);
  if (!isAllowed) return null;
  return (
    <>
      <Button variant="contained" startIcon={<Add />} onClick={() => setOpen(true)}>
        {t('payRun.open')}
      </Button>
      {isOpen && (
        <FormDialog<{ until: string }>
          title={t('payRun.open')}
          text={t('payRun.openText')}
          submitLabel={t('payRun.openButton')}
          defaultValues={{ until: session.today() }}
          onClose={() => setOpen(false)}
          onSubmit={async (body, headers) => {
            const { id, payslips } = await payRunsOpen({ body, headers });
            setOpen(false);
            notify(t('payRun.opened', { count: payslips }));
            refresh();
            void navigate(`/pay-runs/${id}/show`);
          }}
        >
          {(control) => (
            <DateField
              control={control}
              name="until"
              label={t('payRun.until')}
              max={session.today()}
              rules={{ required: t('action.dayMissing') }}
            />
          )}
        </FormDialog>
      )}
    </>
  );
}
