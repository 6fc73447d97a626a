import { shareCorrectionsPropose } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { notify, TextField } from '@coopera/ui';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useRefresh } from 'react-admin';
import { useCan } from '../../auth/use-can';
import { FormDialog } from '../../shell/form-dialog';

interface Values {
  operation: string;
  count: string;
  reason: string;
}

/** Nothing in the register is altered: a mistake is another operation, which a second person approves. */
export function ProposeCorrection() {
  const { t } = useTranslation();
  const refresh = useRefresh();
  const isAllowed = useCan('shares.correction.propose');
  const [isOpen, setOpen] = useState(false);
  const required = t('shareRegister.missing');
  if (!isAllowed) return null;
  return (
    <>
      <Button variant="outlined" onClick={() => setOpen(true)}>
        {t('shareRegister.correct')}
      </Button>
      {isOpen && (
        <FormDialog<Values>
          title={t('shareRegister.correct')}
          text={t('shareRegister.correctText')}
          submitLabel={t('shareRegister.propose')}
          defaultValues={{ operation: '', count: '', reason: '' }}
          onClose={() => setOpen(false)}
          onSubmit={async ({ operation, count, reason }, headers) => {
            await shareCorrectionsPropose({
              body: { operation: Number(operation), count: Number(count), reason },
              headers,
            });
            setOpen(false);
            notify(t('shareRegister.proposed'));
            refresh();
          }}
        >
          {(control) => (
            <>
              <TextField
                control={control}
                name="operation"
                type="number"
                label={t('shareRegister.operation')}
                rules={{ required }}
              />
              <TextField
                control={control}
                name="count"
                type="number"
                label={t('shareRegister.correctedCount')}
                helperText={t('shareRegister.correctedCountHint')}
                rules={{ required }}
              />
              <TextField
                control={control}
                name="reason"
                multiline
                minRows={2}
                label={t('action.reason')}
                rules={{ required }}
              />
            </>
          )}
        </FormDialog>
      )}
    </>
  );
}
