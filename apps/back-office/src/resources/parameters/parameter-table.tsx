import { useTranslation } from '@coopera/i18n';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useState } from 'react';

const pretty = (value: string): string =>
  JSON.stringify(JSON.parse(value), null, 1)
    .replace(/\n\s+(?=")/g, ' ')
    .replace(/\n\s*(?=[}\]],?$)/gm, ' ');

/** A table of the law, as it is written down. */
export function ParameterTable({ value, name }: { value: string; name: string }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button size="small" aria-label={`${t('parameter.table')} : ${name}`} onClick={() => setOpen(true)}>
        {t('parameter.table')}
      </Button>
      {isOpen && (
        <Dialog open onClose={() => setOpen(false)} aria-labelledby="parameter-table" maxWidth="md" fullWidth>
          <DialogTitle id="parameter-table">{name}</DialogTitle>
          <DialogContent>
            <Box component="pre" tabIndex={0} sx={{ m: 0, fontSize: '.78rem', overflowX: 'auto' }}>
              {pretty(value)}
            </Box>
          </DialogContent>
          <DialogActions sx={{ px: 3, pb: 2 }}>
            <Button onClick={() => setOpen(false)}>{t('ui.close')}</Button>
          </DialogActions>
        </Dialog>
      )}
    </>
  );
}
