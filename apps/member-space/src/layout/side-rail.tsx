import { useTranslation } from '@coopera/i18n';
import { LanguageSwitch, Logo } from '@coopera/ui';
import Box from '@mui/material/Box';
import List from '@mui/material/List';
import { AdviserCard } from './adviser-card';
import { moreNavigation } from './more-navigation';
import { navigation } from './navigation';
import { RailLink } from './rail-link';

export default function SideRail() {
  const { t } = useTranslation();
  return (
    <Box
      component="nav"
      aria-label={t('nav.main')}
      sx={{
        width: 248,
        flex: 'none',
        borderRight: 1,
        borderColor: 'divider',
        p: 2,
        position: 'sticky',
        top: 0,
        height: '100dvh',
        display: 'flex',
        flexDirection: 'column',
        overflowY: 'auto',
      }}
    >
      <Box sx={{ px: 1, py: 1, mb: 2 }}>
        <Logo />
      </Box>
      <List disablePadding sx={{ display: 'grid', gap: 0.5 }}>
        {[...navigation, ...moreNavigation].map((item) => (
          <RailLink key={item.to} item={item} />
        ))}
      </List>
      <Box sx={{ flex: 1, minHeight: 16 }} />
      <AdviserCard />
      <LanguageSwitch />
    </Box>
  );
}
