import { download } from '@coopera/api-client';
import { notify } from '@coopera/ui';
import PictureAsPdfOutlined from '@mui/icons-material/PictureAsPdfOutlined';
import Button from '@mui/material/Button';
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';

interface FileButtonProps {
  path: string;
  /** For a file that comes without a name. */
  name: string;
  label: string;
  /** Of which thing it is a file, where several buttons say the same. */
  about?: string;
  icon?: ReactNode;
}

/** Saves a document; while it is still being made, the button waits for it. */
export function FileButton({ path, name, label, about, icon = <PictureAsPdfOutlined /> }: FileButtonProps) {
  const saving = useMutation({
    mutationFn: () => download(path, name),
    onError: (error) => notify(error.message, 'error'),
  });
  return (
    <Button
      variant="outlined"
      aria-label={about && `${label} ${about}`}
      startIcon={icon}
      loading={saving.isPending}
      loadingPosition="start"
      onClick={() => saving.mutate()}
    >
      {label}
    </Button>
  );
}
