import type { ImportedFileDto } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { Link } from 'react-router-dom';
import { ImportedStatement } from './imported-statement';

/** What the file brought, statement by statement, and where to go on. */
export function ImportedFile({ file, onClose }: { file: ImportedFileDto; onClose: () => void }) {
  const { t } = useTranslation();
  const suspense = file.statements.reduce((sum, statement) => sum + statement.suspense, 0);
  return (
    <Dialog open onClose={onClose} aria-labelledby="imported-file" maxWidth="sm" fullWidth>
      <DialogTitle id="imported-file">{t('statement.imported', { name: file.fileName })}</DialogTitle>
      <DialogContent>
        {file.statements.map((statement) => (
          <ImportedStatement key={`${statement.account}.${statement.date}`} statement={statement} />
        ))}
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button onClick={onClose}>{t('ui.close')}</Button>
        {suspense > 0 && (
          <Button component={Link} to="/suspense-receipts" variant="contained">
            {t('statement.explain', { count: suspense })}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}
