import { useUser } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { Logo, tokens } from '@coopera/ui';
import Box from '@mui/material/Box';
import { canRead } from '../auth/permissions';
import { groups } from './navigation';
import { RailGroup } from './rail-group';
import { UserCard } from './user-card';

/** The way to everything this person may see, and to nothing else. */
export function Rail({ onGo }: { onGo: () => void }) {
  const { t } = useTranslation();
  const user = useUser();
  const mine = groups
    .map(({ name, items }) => ({ name, items: items.filter(({ resource }) => canRead(user, resource)) }))
    .filter(({ items }) => items.length > 0);
  return (
    <Box
      component="nav"
      aria-label={t('nav.main')}
      sx={{
        width: 224,
        height: '100dvh',
        position: 'sticky',
        top: 0,
        bgcolor: tokens.ink,
        color: '#D9D8E8',
        display: 'flex',
        flexDirection: 'column',
        p: 1.25,
        flex: 'none',
      }}
    >
      <Box sx={{ px: 1, py: 1, mb: 1 }}>
        <Logo size={26} onDark />
      </Box>
      <Box sx={{ flex: 1, overflowY: 'auto', minHeight: 0, mx: -0.5, px: 0.5 }}>
        {mine.map((group) => (
          <RailGroup key={group.name ?? 'daily'} group={group} onGo={onGo} />
        ))}
      </Box>
      <UserCard />
    </Box>
  );
}
