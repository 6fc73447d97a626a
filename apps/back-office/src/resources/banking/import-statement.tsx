import { requestJson } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { ConfirmDialog, FileDrop, notify } from '@coopera/ui';
import UploadFileOutlined from '@mui/icons-material/UploadFileOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useRefresh } from 'react-admin';
import { useCan } from '../../auth/use-can';
import type { StatementRow } from './types';

const MAX_BYTES = 20_000_000;

/** A refused file stays on the screen with the reason; importing the same one twice changes nothing. */
export function ImportStatement() {
  const { t } = useTranslation();
  const refresh = useRefresh();
  const isAllowed = useCan('banking.statement.import');
  const [isOpen, setOpen] = useState(false);
  const [file, setFile] = useState<File | null>(null);
  const importing = useMutation({
    mutationFn: (chosen: File) => {
      const body = new FormData();
      body.append('file', chosen);
      return requestJson<StatementRow>('/bank-statements', { method: 'POST', body });
    },
    onSuccess: ({ number, receipts }) => {
      notify(t('statement.imported', { number, count: receipts }));
      setOpen(false);
      setFile(null);
      refresh();
    },
  });
  if (!isAllowed) return null;
  return (
    <>
      <Button variant="contained" startIcon={<UploadFileOutlined />} onClick={() => setOpen(true)}>
        {t('statement.import')}
      </Button>
      <ConfirmDialog
        open={isOpen}
        title={t('statement.import')}
        text={t('statement.importText')}
        confirmLabel={t('statement.importButton')}
        isBusy={importing.isPending}
        error={importing.error}
        onConfirm={() => file && importing.mutate(file)}
        onClose={() => setOpen(false)}
      >
        <Box sx={{ mt: 2 }}>
          <FileDrop
            file={file}
            onChange={setFile}
            accept=".xml,.cod,.txt"
            maxBytes={MAX_BYTES}
            label={t('statement.file')}
          />
        </Box>
      </ConfirmDialog>
    </>
  );
}
