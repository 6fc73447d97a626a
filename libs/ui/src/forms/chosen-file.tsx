import { formatFileSize, useTranslation } from '@coopera/i18n';
import DeleteOutline from '@mui/icons-material/DeleteOutlineOutlined';
import Description from '@mui/icons-material/DescriptionOutlined';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useEffect, useMemo } from 'react';

export function ChosenFile({ file, onRemove }: { file: File; onRemove: () => void }) {
  const { t } = useTranslation();
  const isImage = file.type.startsWith('image/');
  const url = useMemo(() => (isImage ? URL.createObjectURL(file) : undefined), [file, isImage]);
  useEffect(
    () => () => {
      if (url) URL.revokeObjectURL(url);
    },
    [url],
  );
  return (
    <Stack direction="row" sx={{ alignItems: 'center', gap: 1.5, mt: 1.25 }}>
      {url ? (
        <Box
          component="img"
          src={url}
          alt=""
          sx={{ width: 56, height: 56, objectFit: 'cover', borderRadius: '10px' }}
        />
      ) : (
        <Description color="action" />
      )}
      <Typography variant="body2" noWrap sx={{ flex: 1 }}>
        {file.name} · {formatFileSize(file.size)}
      </Typography>
      <IconButton aria-label={t('ui.file.remove', { name: file.name })} onClick={onRemove}>
        <DeleteOutline />
      </IconButton>
    </Stack>
  );
}
