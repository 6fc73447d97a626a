import { useTranslation } from '@coopera/i18n';
import ListItemButton from '@mui/material/ListItemButton';
import ListItemIcon from '@mui/material/ListItemIcon';
import ListItemText from '@mui/material/ListItemText';
import { Link, useLocation } from 'react-router';
import { isAt, type NavigationItem } from './navigation';

export function RailLink({ item, onClick }: { item: NavigationItem; onClick?: () => void }) {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const isOn = isAt(pathname, item.to);
  const { icon: Icon } = item;
  return (
    <li>
      <ListItemButton
        component={Link}
        to={item.to}
        selected={isOn}
        aria-current={isOn ? 'page' : undefined}
        onClick={onClick}
        sx={{
          py: 0.9,
          '&.Mui-selected': {
            bgcolor: ({ palette }) => (palette.mode === 'dark' ? 'rgba(169,166,245,.16)' : '#EEEEFB'),
            color: 'primary.main',
            '& svg': { color: 'primary.main' },
          },
        }}
      >
        <ListItemIcon sx={{ minWidth: 36 }}>
          <Icon fontSize="small" />
        </ListItemIcon>
        <ListItemText primary={t(item.label)} slotProps={{ primary: { sx: { fontSize: '.9rem', fontWeight: 580 } } }} />
      </ListItemButton>
    </li>
  );
}
