import { notify } from '@coopera/ui';
import PictureAsPdfOutlined from '@mui/icons-material/PictureAsPdfOutlined';
import Button from '@mui/material/Button';
import { useMutation } from '@tanstack/react-query';

interface SaveButtonProps {
  label: string;
  /** Of which thing it is, where several buttons say the same. */
  about?: string;
  save: () => Promise<void>;
}

/** Saves a document that may have to be made first. */
export function SaveButton({ label, about, save }: SaveButtonProps) {
  const saving = useMutation({ mutationFn: save, onError: (error) => notify(error.message, 'error') });
  return (
    <Button
      variant="outlined"
      size="small"
      aria-label={about && `${label} ${about}`}
      startIcon={<PictureAsPdfOutlined />}
      loading={saving.isPending}
      loadingPosition="start"
      onClick={() => saving.mutate()}
    >
      {label}
    </Button>
  );
}
