import { useTranslation } from '@coopera/i18n';
import Box from '@mui/material/Box';
import { KeyHint } from './key-hint';

/** Which keys do what. */
export function DeskHelp() {
  const { t } = useTranslation();
  const keys = [
    ['↑ ↓', t('suspense.keyMove')],
    ['1–9', t('suspense.keyTake')],
    ['/', t('suspense.keySearch')],
    ['↵', t('suspense.keyConfirm')],
  ];
  return (
    <Box sx={{ display: { xs: 'none', md: 'flex' }, gap: 2, fontSize: '.78rem', color: 'text.secondary' }}>
      {keys.map(([key, text]) => (
        <span key={key}>
          <KeyHint>{key}</KeyHint> {text}
        </span>
      ))}
    </Box>
  );
}
