import { useTranslation } from '@coopera/i18n';
import Box from '@mui/material/Box';

/** The first stop of the keyboard: past the navigation. */
export function SkipLink({ target }: { target: string }) {
  const { t } = useTranslation();
  return (
    <Box
      component="a"
      href={`#${target}`}
      sx={{
        position: 'absolute',
        left: -9999,
        color: 'primary.main',
        '&:focus': { left: 8, top: 8, zIndex: 2000, bgcolor: 'background.paper', p: 1, borderRadius: '8px' },
      }}
    >
      {t('ui.skip')}
    </Box>
  );
}
