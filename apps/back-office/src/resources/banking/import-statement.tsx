import { type ImportedFileDto, statementsImport } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { ConfirmDialog, FileDrop } from '@coopera/ui';
import UploadFileOutlined from '@mui/icons-material/UploadFileOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useRefresh } from 'react-admin';
import { useCan } from '../../auth/use-can';
import { fieldProblem } from '../../shell/field-problem';
import { ImportedFile } from './imported-file';

const MAX_BYTES = 20_000_000;

/** A refused file stays on the screen with the reason; importing the same one twice changes nothing. */
export function ImportStatement() {
  const { t } = useTranslation();
  const refresh = useRefresh();
  const isAllowed = useCan('banking.statement.import');
  const [isOpen, setOpen] = useState(false);
  const [file, setFile] = useState<File | null>(null);
  const [imported, setImported] = useState<ImportedFileDto | null>(null);
  const importing = useMutation({
    mutationFn: (chosen: File) => statementsImport({ body: { file: chosen } }),
    onSuccess: (answer) => {
      setOpen(false);
      setFile(null);
      setImported(answer);
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
            onChange={(chosen) => {
              importing.reset();
              setFile(chosen);
            }}
            accept=".xml,.cod,.coda,.txt"
            maxBytes={MAX_BYTES}
            label={t('statement.file')}
            error={fieldProblem(importing.error, 'file')}
          />
        </Box>
      </ConfirmDialog>
      {imported && <ImportedFile file={imported} onClose={() => setImported(null)} />}
    </>
  );
}
