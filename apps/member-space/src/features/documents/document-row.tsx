import { download } from '@coopera/api-client';
import { formatDate, formatFileSize, useTranslation } from '@coopera/i18n';
import { notify } from '@coopera/ui';
import DownloadOutlined from '@mui/icons-material/DownloadOutlined';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import { useState } from 'react';
import type { DocumentItem } from './queries';

export function DocumentRow({ item }: { item: DocumentItem }) {
  const { t } = useTranslation();
  const [isLoading, setLoading] = useState(false);
  const { id, kind, title, fileName, bytes, createdAt } = item;

  async function save() {
    setLoading(true);
    try {
      await download(`/me/documents/${id}/content`, fileName);
    } catch (error) {
      notify((error as Error).message, 'error');
    } finally {
      setLoading(false);
    }
  }

  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 2,
        py: 1.25,
        borderBottom: 1,
        borderColor: 'divider',
        '&:last-of-type': { borderBottom: 0 },
      }}
    >
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Box sx={{ fontWeight: 600, fontSize: '.875rem', overflowWrap: 'anywhere' }}>{title}</Box>
        <Box sx={{ color: 'text.secondary', fontSize: '.78rem' }}>
          {[t(`documentKind.${kind}`), formatDate(createdAt), formatFileSize(bytes)].join(' · ')}
        </Box>
      </Box>
      <IconButton aria-label={t('documents.download', { title })} loading={isLoading} onClick={save}>
        <DownloadOutlined />
      </IconButton>
    </Box>
  );
}
