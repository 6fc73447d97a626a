import { useUser } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { Logo, tokens } from '@coopera/ui';
import Box from '@mui/material/Box';
import List from '@mui/material/List';
import { canRead } from '../auth/permissions';
import { dailyItems, houseItems, type NavigationItem } from './navigation';
import { RailLink } from './rail-link';
import { UserCard } from './user-card';

export function Rail({ onGo }: { onGo: () => void }) {
  const { t } = useTranslation();
  const user = useUser();
  const links = (items: NavigationItem[]) => (
    <List disablePadding dense sx={{ display: 'grid', gap: '2px' }}>
      {items
        .filter(({ resource }) => canRead(user, resource))
        .map((item) => (
          <RailLink key={item.resource} item={item} onGo={onGo} />
        ))}
    </List>
  );
  return (
    <Box
      component="nav"
      aria-label={t('nav.main')}
      sx={{
        width: 216,
        height: '100dvh',
        position: 'sticky',
        top: 0,
        overflowY: 'auto',
        bgcolor: tokens.ink,
        color: '#D9D8E8',
        display: 'flex',
        flexDirection: 'column',
        p: 1.25,
        flex: 'none',
      }}
    >
      <Box sx={{ px: 1, py: 1, mb: 1.5 }}>
        <Logo size={26} onDark />
      </Box>
      {links(dailyItems)}
      <Box sx={{ flex: 1, minHeight: 16 }} />
      {links(houseItems)}
      <UserCard />
    </Box>
  );
}
