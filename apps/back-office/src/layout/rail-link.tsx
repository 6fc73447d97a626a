import { useTranslation } from '@coopera/i18n';
import ListItemButton from '@mui/material/ListItemButton';
import ListItemIcon from '@mui/material/ListItemIcon';
import ListItemText from '@mui/material/ListItemText';
import { Link, useLocation } from 'react-router-dom';
import { isAt, type NavigationItem, pathOf } from './navigation';
import { RailCount } from './rail-count';

export function RailLink({ item: { icon: Icon, resource }, onGo }: { item: NavigationItem; onGo: () => void }) {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const isOn = isAt(pathname, resource);
  return (
    <li>
      <ListItemButton
        component={Link}
        to={pathOf(resource)}
        onClick={onGo}
        aria-current={isOn ? 'page' : undefined}
        sx={{
          py: 0.35,
          px: 1.25,
          minHeight: 32,
          borderRadius: '8px',
          color: isOn ? '#fff' : 'inherit',
          bgcolor: isOn ? 'rgba(154,151,230,.22)' : 'transparent',
          '&:hover': { bgcolor: 'rgba(255,255,255,.08)' },
        }}
      >
        <ListItemIcon sx={{ minWidth: 30, color: 'inherit' }}>
          <Icon sx={{ fontSize: 19 }} />
        </ListItemIcon>
        <ListItemText
          primary={t(`nav.${resource}`)}
          sx={{ my: 0, overflow: 'hidden' }}
          slotProps={{ primary: { noWrap: true, sx: { fontSize: '.84rem', fontWeight: isOn ? 620 : 500 } } }}
        />
        <RailCount resource={resource} />
      </ListItemButton>
    </li>
  );
}
