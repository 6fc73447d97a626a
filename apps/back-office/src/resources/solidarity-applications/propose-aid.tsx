import { applicationsPropose, type StaffApplicationDto } from '@coopera/api-client';
import { parseAmount, useTranslation } from '@coopera/i18n';
import { MoneyField, notify, TextField, useMoneyText } from '@coopera/ui';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useRefresh } from 'react-admin';
import { FormDialog } from '../../shell/form-dialog';

interface Values {
  amount: string;
  motive: string;
}

/** Puts the case before the committee; another proposal takes the place of the one before, with its votes. */
export function ProposeAid({ application }: { application: StaffApplicationDto }) {
  const { t } = useTranslation();
  const money = useMoneyText();
  const refresh = useRefresh();
  const [isOpen, setOpen] = useState(false);
  const { id, status, suggested, proposal, ceiling } = application;
  if (!['complete', 'proposed', 'appealed'].includes(status)) return null;
  const label = t(status === 'proposed' ? 'solidarity.proposeAgain' : 'solidarity.propose');
  const missing = t('solidarity.missing');
  return (
    <>
      <Button variant={status === 'proposed' ? 'outlined' : 'contained'} onClick={() => setOpen(true)}>
        {label}
      </Button>
      {isOpen && (
        <FormDialog<Values>
          title={label}
          text={t(status === 'proposed' ? 'solidarity.proposeAgainText' : 'solidarity.proposeText')}
          submitLabel={label}
          defaultValues={{ amount: (proposal?.amount ?? suggested)?.amount ?? '', motive: '' }}
          onClose={() => setOpen(false)}
          onSubmit={async ({ amount, motive }) => {
            const body = { amount: { amount: parseAmount(amount) ?? amount, currency: 'EUR' }, motive };
            await applicationsPropose({ path: { id }, body });
            setOpen(false);
            notify(t('solidarity.proposedDone'));
            refresh();
          }}
        >
          {(control) => (
            <>
              <MoneyField
                control={control}
                name="amount"
                label={t('solidarity.amount')}
                helperText={t('solidarity.atMost', { amount: money(ceiling) })}
                rules={{ required: missing }}
              />
              <TextField
                control={control}
                name="motive"
                label={t('action.reason')}
                multiline
                minRows={3}
                rules={{ required: missing }}
              />
            </>
          )}
        </FormDialog>
      )}
    </>
  );
}
