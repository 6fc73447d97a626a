import { HideAmountsSwitch, Logo, ThemeSwitch } from '@coopera/ui';
import Box from '@mui/material/Box';
import { AccountMenu } from './account-menu';

export function TopBar({ isWide }: { isWide: boolean }) {
  return (
    <Box
      component="header"
      sx={{
        position: 'sticky',
        top: 0,
        zIndex: 10,
        bgcolor: 'background.default',
        px: { xs: 2, md: 4 },
        py: 1,
        display: 'flex',
        alignItems: 'center',
        gap: 0.5,
        borderBottom: { md: 1 },
        borderColor: { md: 'divider' },
      }}
    >
      {!isWide && <Logo size={30} />}
      <Box sx={{ flex: 1 }} />
      <HideAmountsSwitch />
      {isWide && <ThemeSwitch />}
      <AccountMenu />
    </Box>
  );
}
