import { useTranslation } from '@coopera/i18n';
import InfoOutlined from '@mui/icons-material/InfoOutlined';
import IconButton from '@mui/material/IconButton';
import Popover from '@mui/material/Popover';
import Typography from '@mui/material/Typography';
import { useState } from 'react';

/** Why an amount is what it is. */
export function Explanation({ about, text }: { about: string; text: string }) {
  const { t } = useTranslation();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  return (
    <>
      <IconButton
        size="small"
        aria-label={t('payLine.why', { label: about })}
        aria-haspopup="dialog"
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{ p: '4px', m: '-2px', color: 'text.secondary' }}
      >
        <InfoOutlined sx={{ fontSize: 16 }} />
      </IconButton>
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        slotProps={{ paper: { role: 'dialog', 'aria-label': about, variant: 'outlined', sx: { p: 2, maxWidth: 320 } } }}
      >
        <Typography variant="body2" sx={{ fontWeight: 650, mb: 0.5 }}>
          {about}
        </Typography>
        <Typography variant="body2" color="textSecondary">
          {text}
        </Typography>
      </Popover>
    </>
  );
}
