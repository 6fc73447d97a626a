import { useTranslation } from '@coopera/i18n';
import { LanguageSwitch, ThemeSwitch } from '@coopera/ui';
import Drawer from '@mui/material/Drawer';
import List from '@mui/material/List';
import Stack from '@mui/material/Stack';
import { AdviserCard } from './adviser-card';
import { moreNavigation } from './more-navigation';
import { RailLink } from './rail-link';

/** What does not fit in the bar of a phone. */
export default function MoreDrawer({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Drawer
      anchor="bottom"
      open
      onClose={onClose}
      slotProps={{
        paper: {
          role: 'dialog',
          'aria-label': t('nav.more'),
          sx: { borderRadius: '20px 20px 0 0', p: 2, pb: 'calc(16px + env(safe-area-inset-bottom))' },
        },
      }}
    >
      <List disablePadding sx={{ mb: 2 }}>
        {moreNavigation.map((item) => (
          <RailLink key={item.to} item={item} onClick={onClose} />
        ))}
      </List>
      <AdviserCard />
      <Stack direction="row" sx={{ justifyContent: 'space-between', alignItems: 'center' }}>
        <LanguageSwitch />
        <ThemeSwitch />
      </Stack>
    </Drawer>
  );
}
