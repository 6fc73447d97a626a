import { requestJson } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { ConfirmDialog, notify } from '@coopera/ui';
import Add from '@mui/icons-material/Add';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useRefresh } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { useCan } from '../../auth/use-can';
import type { PayRunRow } from './types';

const thisMonth = (): string => new Date().toISOString().slice(0, 7);

export function OpenPayRun() {
  const { t } = useTranslation();
  const refresh = useRefresh();
  const navigate = useNavigate();
  const isAllowed = useCan('payroll.pay-run.open');
  const [period, setPeriod] = useState<string | null>(null);
  const opening = useMutation({
    mutationFn: (month: string) =>
      requestJson<PayRunRow>('/pay-runs', {
        method: 'POST',
        body: { period: month },
        idempotencyKey: `pay-run.${month}`,
      }),
    onSuccess: ({ id }) => {
      setPeriod(null);
      notify(t('payRun.opened'));
      refresh();
      void navigate(`/pay-runs/${id}/show`);
    },
  });
  if (!isAllowed) return null;
  return (
    <>
      <Button variant="contained" startIcon={<Add />} onClick={() => setPeriod(thisMonth())}>
        {t('payRun.open')}
      </Button>
      <ConfirmDialog
        open={period !== null}
        title={t('payRun.open')}
        text={t('payRun.openText')}
        confirmLabel={t('payRun.openButton')}
        isBusy={opening.isPending}
        error={opening.error}
        onConfirm={() => period && opening.mutate(period)}
        onClose={() => setPeriod(null)}
      >
        <TextField
          fullWidth
          required
          type="month"
          id="pay-period"
          label={t('payRun.period')}
          value={period ?? ''}
          onChange={(event) => setPeriod(event.target.value)}
          slotProps={{ inputLabel: { shrink: true } }}
          sx={{ mt: 2 }}
        />
      </ConfirmDialog>
    </>
  );
}
