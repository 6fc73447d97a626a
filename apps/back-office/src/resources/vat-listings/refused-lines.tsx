import { useTranslation } from '@coopera/i18n';
import Alert from '@mui/material/Alert';

/** Who should be listed and has no valid number: the file goes without them until it is put right. */
export function RefusedLines({ lines }: { lines: string[] }) {
  const { t } = useTranslation();
  if (lines.length === 0) return null;
  return (
    <Alert severity="warning" sx={{ mb: 2 }}>
      {t('vatReturn.refused', { count: lines.length })}
      <ul style={{ margin: 0, paddingLeft: 18 }}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Alert>
  );
}
