import { useTranslation } from '@coopera/i18n';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import type { FieldErrors, FieldValues } from 'react-hook-form';
import { flattenErrors } from './flatten-errors';

interface ErrorSummaryProps<Values extends FieldValues> {
  errors: FieldErrors<Values>;
  /** Puts the cursor in the field of that name. */
  onGo: (name: string) => void;
}

/** How many fields are wrong, each with a way to it. */
export function ErrorSummary<Values extends FieldValues>({ errors, onGo }: ErrorSummaryProps<Values>) {
  const { t } = useTranslation();
  const found = flattenErrors(errors);
  if (found.length === 0) return null;
  return (
    <Alert severity="error" sx={{ mb: 2 }}>
      {t('ui.error.summary', { count: found.length })}
      <Box component="ul" sx={{ m: 0, pl: 2 }}>
        {found.map(({ name, message }) => (
          <li key={name}>
            <Link
              component="button"
              type="button"
              color="inherit"
              onClick={() => onGo(name)}
              sx={{ textAlign: 'left', minHeight: 24 }}
            >
              {message}
            </Link>
          </li>
        ))}
      </Box>
    </Alert>
  );
}
