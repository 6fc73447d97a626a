import { type EntryFileDto, entriesReverse, session } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { DateField, notify, TextField } from '@coopera/ui';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useRefresh } from 'react-admin';
import { useCan } from '../../auth/use-can';
import { FormDialog } from '../../shell/form-dialog';

interface Values {
  occurredOn: string;
  reason: string;
}

/** Takes the entry back by its mirror. */
export function ReverseEntry({ entry }: { entry: EntryFileDto }) {
  const { t } = useTranslation();
  const refresh = useRefresh();
  const isAllowed = useCan('ledger.entry.post');
  const [isOpen, setOpen] = useState(false);
  if (!isAllowed) return null;
  return (
    <>
      <Button variant="outlined" color="error" onClick={() => setOpen(true)}>
        {t('accounting.reverse')}
      </Button>
      {isOpen && (
        <FormDialog<Values>
          title={t('accounting.reverse')}
          text={t('accounting.reverseText')}
          submitLabel={t('accounting.reverse')}
          defaultValues={{ occurredOn: session.today(), reason: '' }}
          onClose={() => setOpen(false)}
          onSubmit={async (body, headers) => {
            const { status } = await entriesReverse({ path: { id: entry.id }, body, headers });
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
            </>
          )}
        </FormDialog>
      )}
    </>
  );
}
