import { entriesPost, session } from '@coopera/api-client';
import { parseAmount, useTranslation } from '@coopera/i18n';
import { DateField, notify, TextField } from '@coopera/ui';
import Add from '@mui/icons-material/Add';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useRefresh } from 'react-admin';
import { useCan } from '../../auth/use-can';
import { FormDialog } from '../../shell/form-dialog';
import { EntryLineFields } from './entry-line-fields';
import type { EntryValues } from './entry-values';

const emptyLine = { account: '', debit: '', credit: '' };

/** Writes a balanced entry with its reason. */
export function NewEntry() {
  const { t } = useTranslation();
  const refresh = useRefresh();
  const isAllowed = useCan('ledger.entry.post');
  const [isOpen, setOpen] = useState(false);
  if (!isAllowed) return null;
  return (
    <>
      <Button variant="contained" startIcon={<Add />} onClick={() => setOpen(true)}>
        {t('accounting.newEntry')}
      </Button>
      {isOpen && (
        <FormDialog<EntryValues>
          title={t('accounting.newEntry')}
          text={t('accounting.newEntryText')}
          submitLabel={t('accounting.post')}
          maxWidth="md"
          defaultValues={{ occurredOn: session.today(), reason: '', lines: [emptyLine, emptyLine] }}
          onClose={() => setOpen(false)}
          onSubmit={async ({ occurredOn, reason, lines }, headers) => {
            const body = {
              occurredOn,
              reason,
              lines: lines.map(({ account, debit, credit }) => ({
                account: account.trim(),
                debit: parseAmount(debit) ?? '0',
                credit: parseAmount(credit) ?? '0',
              })),
            };
            const { status } = await entriesPost({ body, headers });
            setOpen(false);
            notify(t(status === 'waiting' ? 'accounting.entryWaits' : 'accounting.entryPosted'));
            refresh();
          }}
        >
          {(control) => (
            <>
              <DateField
                control={control}
                name="occurredOn"
                label={t('accounting.day')}
                rules={{ required: t('action.dayMissing') }}
              />
              <TextField
                control={control}
                name="reason"
                label={t('action.reason')}
                rules={{ required: t('accounting.reasonMissing') }}
              />
              <EntryLineFields control={control} />
            </>
          )}
        </FormDialog>
      )}
    </>
  );
}
