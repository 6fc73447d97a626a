import { useTranslation } from '@coopera/i18n';
import { HideAmountsSwitch, LanguageSwitch, ThemeSwitch } from '@coopera/ui';
import Menu from '@mui/icons-material/Menu';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import { CommandPalette } from './command-palette';
import { RefreshButton } from './refresh-button';

export function TopBar({ isWide, onMenu }: { isWide: boolean; onMenu: () => void }) {
  const { t } = useTranslation();
  return (
    <Box
      component="header"
      sx={{
        height: 54,
        px: { xs: 1.5, md: 2.5 },
        display: 'flex',
        alignItems: 'center',
        gap: 0.5,
        position: 'sticky',
        top: 0,
        zIndex: 10,
        bgcolor: 'background.default',
        borderBottom: 1,
        borderColor: 'divider',
      }}
    >
      {!isWide && (
        <IconButton aria-label={t('nav.menu')} onClick={onMenu} edge="start">
          <Menu />
        </IconButton>
      )}
      <CommandPalette />
      {isWide && <Box sx={{ flex: 1 }} />}
      {isWide && <RefreshButton />}
      <LanguageSwitch />
      {isWide && <HideAmountsSwitch />}
      <ThemeSwitch />
    </Box>
  );
}
