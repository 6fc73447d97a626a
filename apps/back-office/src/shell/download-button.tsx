import { download } from '@coopera/api-client';
import { notify } from '@coopera/ui';
import DownloadOutlined from '@mui/icons-material/DownloadOutlined';
import Button from '@mui/material/Button';
import { useState } from 'react';

interface DownloadButtonProps {
  label: string;
  path: string;
  fileName: string;
}

export function DownloadButton({ label, path, fileName }: DownloadButtonProps) {
  const [isLoading, setLoading] = useState(false);
  const save = () => {
    setLoading(true);
    download(path, fileName)
      .catch((error: Error) => notify(error.message, 'error'))
      .finally(() => setLoading(false));
  };
  return (
    <Button variant="outlined" startIcon={<DownloadOutlined />} loading={isLoading} onClick={save}>
      {label}
    </Button>
  );
}
