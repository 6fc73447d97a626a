import { useTranslation } from '@coopera/i18n';
import { Initials } from '@coopera/ui';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { ownFileQuery } from '../session/own-file';

/** The person to turn to. Nothing is shown while a member has no adviser. */
export function AdviserCard() {
  const { t } = useTranslation();
  const { data: file } = useQuery(ownFileQuery);
  if (!file?.adviser) return null;
  const { name, email, officeCity } = file.adviser;
  return (
    <Paper
      variant="outlined"
      sx={{ p: 1.75, borderRadius: '14px', mb: 1.5, display: 'flex', gap: 1.25, alignItems: 'center' }}
    >
      <Initials name={name} size={34} />
      <Box sx={{ minWidth: 0 }}>
        <Link href={`mailto:${email}`} color="inherit" underline="hover" sx={{ fontWeight: 600, fontSize: '.875rem' }}>
          {name}
        </Link>
        <Typography variant="caption" color="textSecondary" component="p">
          {t('nav.adviser', { city: officeCity })}
        </Typography>
      </Box>
    </Paper>
  );
}
