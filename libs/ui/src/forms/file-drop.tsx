import { formatFileSize, useTranslation } from '@coopera/i18n';
import UploadFile from '@mui/icons-material/UploadFileOutlined';
import Box from '@mui/material/Box';
import { styled } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import { type DragEvent, useId, useState } from 'react';
import { ChosenFile } from './chosen-file';
import { isAccepted } from './is-accepted';

export interface FileDropProps {
  file: File | null;
  onChange: (file: File | null) => void;
  /** As in HTML: "image/*,application/pdf,.xml". */
  accept: string;
  maxBytes: number;
  label?: string;
  /** Why the server or the form refused it: the file stays on the screen. */
  error?: string;
}

const Zone = styled('label')(({ theme }) => ({
  position: 'relative',
  display: 'flex',
  alignItems: 'center',
  justifyContent: 'center',
  gap: 8,
  minHeight: 88,
  paddingInline: 16,
  textAlign: 'center',
  cursor: 'pointer',
  fontWeight: 600,
  border: `1.5px dashed ${theme.palette.divider}`,
  borderRadius: 12,
  '&.over, &:hover': { background: theme.palette.action.hover },
  '&.wrong': { borderColor: theme.palette.error.main },
  '&:focus-within': { outline: `3px solid ${theme.palette.primary.main}`, outlineOffset: 2 },
  '& input': { position: 'absolute', inset: 0, opacity: 0, cursor: 'pointer' },
}));

/** Takes one file by drop, choice or camera. A refused file is named with the reason, and the one before is kept. */
export function FileDrop({ file, onChange, accept, maxBytes, label, error }: FileDropProps) {
  const { t } = useTranslation();
  const id = useId();
  const [isOver, setOver] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const message = refusal ?? error;

  function take(candidate: File | undefined) {
    if (!candidate) return;
    const { name, size } = candidate;
    if (!isAccepted(candidate, accept)) return setRefusal(t('ui.file.wrongKind', { name, accepted: accept }));
    if (size > maxBytes)
      return setRefusal(t('ui.file.tooLarge', { name, size: formatFileSize(size), limit: formatFileSize(maxBytes) }));
    setRefusal(undefined);
    onChange(candidate);
  }

  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files[0]);
  }

  return (
    <Box>
      <Zone
        className={`${isOver ? 'over' : ''} ${message ? 'wrong' : ''}`}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <UploadFile />
        {file ? t('ui.file.replace') : (label ?? t('ui.file.drop'))}
        <input
          type="file"
          accept={accept}
          aria-invalid={Boolean(message)}
          aria-describedby={message ? id : undefined}
          onChange={(event) => {
            take(event.target.files?.[0]);
            event.target.value = '';
          }}
        />
      </Zone>
      {message && (
        <Typography id={id} role="alert" variant="caption" color="error" component="p" sx={{ ml: 1.75, mt: 0.5 }}>
          {message}
        </Typography>
      )}
      {file && <ChosenFile file={file} onRemove={() => onChange(null)} />}
    </Box>
  );
}
