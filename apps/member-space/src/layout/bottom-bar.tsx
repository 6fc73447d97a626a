import { useTranslation } from '@coopera/i18n';
import MoreHoriz from '@mui/icons-material/MoreHoriz';
import BottomNavigation from '@mui/material/BottomNavigation';
import BottomNavigationAction from '@mui/material/BottomNavigationAction';
import Paper from '@mui/material/Paper';
import { lazy, Suspense, useState } from 'react';
import { Link, useLocation } from 'react-router';
import { isAt, navigation } from './navigation';

const MoreDrawer = lazy(() => import('./more-drawer'));

export function BottomBar() {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const [isMore, setMore] = useState(false);
  const current = navigation.find(({ to }) => isAt(pathname, to))?.to ?? 'more';
  return (
    <Paper
      component="nav"
      aria-label={t('nav.main')}
      square
      sx={{
        position: 'fixed',
        inset: 'auto 0 0 0',
        zIndex: 20,
        borderTop: 1,
        borderColor: 'divider',
        pb: 'env(safe-area-inset-bottom)',
      }}
    >
      <BottomNavigation showLabels value={current} sx={{ height: 64, bgcolor: 'transparent' }}>
        {navigation.map(({ to, label, icon: Icon }) => (
          <BottomNavigationAction
            key={to}
            component={Link}
            to={to}
            value={to}
            aria-current={current === to ? 'page' : undefined}
            label={t(label)}
            icon={<Icon />}
          />
        ))}
        <BottomNavigationAction
          value="more"
          label={t('nav.more')}
          icon={<MoreHoriz />}
          aria-haspopup="dialog"
          onClick={() => setMore(true)}
        />
      </BottomNavigation>
      {isMore && (
        <Suspense>
          <MoreDrawer onClose={() => setMore(false)} />
        </Suspense>
      )}
    </Paper>
  );
}
