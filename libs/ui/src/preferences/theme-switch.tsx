import { useTranslation } from '@coopera/i18n';
import DarkMode from '@mui/icons-material/DarkModeOutlined';
import LightMode from '@mui/icons-material/LightModeOutlined';
import IconButton from '@mui/material/IconButton';
import { themeChoice, useSystemMode, useThemeMode } from './theme-mode';

/** Turns the lights on or off; a choice that is what the system says follows the system again. */
export function ThemeSwitch() {
  const { t } = useTranslation();
  const mode = useThemeMode();
  const system = useSystemMode();
  const other = mode === 'dark' ? 'light' : 'dark';
  const label = other === 'dark' ? t('ui.theme.dark') : t('ui.theme.light');
  return (
    <IconButton aria-label={label} title={label} onClick={() => themeChoice.set(other === system ? 'system' : other)}>
      {other === 'dark' ? <DarkMode /> : <LightMode />}
    </IconButton>
  );
}
