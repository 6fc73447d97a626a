import { useTranslation } from '@coopera/i18n';
import ListItemButton from '@mui/material/ListItemButton';
import ListItemIcon from '@mui/material/ListItemIcon';
import ListItemText from '@mui/material/ListItemText';
import { Link, useLocation } from 'react-router-dom';
import { isAt, type NavigationItem } from './navigation';
import { WorklistCount } from './worklist-count';

export function RailLink({ item, onGo }: { item: NavigationItem; onGo: () => void }) {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const isOn = isAt(pathname, item.to);
  const { icon: Icon, resource, to } = item;
  return (
    <li>
      <ListItemButton
        component={Link}
        to={to}
        onClick={onGo}
        aria-current={isOn ? 'page' : undefined}
        sx={{
          py: 0.6,
          px: 1.25,
          borderRadius: '8px',
          color: isOn ? '#fff' : 'inherit',
          bgcolor: isOn ? 'rgba(154,151,230,.22)' : 'transparent',
          '&:hover': { bgcolor: 'rgba(255,255,255,.08)' },
        }}
      >
        <ListItemIcon sx={{ minWidth: 32, color: 'inherit' }}>
          <Icon sx={{ fontSize: 19 }} />
        </ListItemIcon>
        <ListItemText
          primary={t(`nav.${resource}`)}
          slotProps={{ primary: { sx: { fontSize: '.84rem', fontWeight: isOn ? 620 : 500 } } }}
        />
        {resource === 'worklist' && <WorklistCount />}
      </ListItemButton>
    </li>
  );
}
