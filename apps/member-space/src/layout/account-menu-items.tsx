import { useUser } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import Logout from '@mui/icons-material/LogoutOutlined';
import Box from '@mui/material/Box';
import ListItemIcon from '@mui/material/ListItemIcon';
import MenuItem from '@mui/material/MenuItem';
import MenuList from '@mui/material/MenuList';
import Popover from '@mui/material/Popover';
import Typography from '@mui/material/Typography';
import { signOut } from '../session/sign-out';

interface AccountMenuItemsProps {
  anchor: HTMLElement;
  onClose: () => void;
}

export default function AccountMenuItems({ anchor, onClose }: AccountMenuItemsProps) {
  const { t } = useTranslation();
  const { displayName, email } = useUser();
  const label = t('nav.account', { name: displayName });
  return (
    <Popover
      open
      anchorEl={anchor}
      onClose={onClose}
      anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
      transformOrigin={{ vertical: 'top', horizontal: 'right' }}
      slotProps={{ paper: { role: 'dialog', 'aria-label': label, variant: 'outlined', sx: { mt: 0.5 } } }}
    >
      <Box sx={{ px: 2, py: 1.5, borderBottom: 1, borderColor: 'divider' }}>
        <Typography variant="body2" sx={{ fontWeight: 600 }}>
          {displayName}
        </Typography>
        <Typography variant="caption" color="textSecondary">
          {email}
        </Typography>
      </Box>
      <MenuList autoFocusItem aria-label={label}>
        <MenuItem onClick={signOut}>
          <ListItemIcon>
            <Logout fontSize="small" />
          </ListItemIcon>
          {t('nav.signOut')}
        </MenuItem>
      </MenuList>
    </Popover>
  );
}
