import { session, useUser } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { Initials } from '@coopera/ui';
import Logout from '@mui/icons-material/LogoutOutlined';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import Typography from '@mui/material/Typography';

export function UserCard() {
  const { t } = useTranslation();
  const { displayName, roles } = useUser();
  return (
    <Box
      sx={{
        display: 'flex',
        gap: 1.25,
        alignItems: 'center',
        px: 1,
        pt: 1.25,
        mt: 0.5,
        borderTop: '1px solid rgba(255,255,255,.12)',
      }}
    >
      <Initials name={displayName} size={30} />
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Typography noWrap sx={{ fontSize: '.82rem', fontWeight: 600, color: '#fff', lineHeight: 1.25 }}>
          {displayName}
        </Typography>
        <Typography noWrap sx={{ fontSize: '.74rem', color: '#B7B5CC' }}>
          {roles
            .filter((role) => role !== 'member')
            .map((role) => t(`role.${role}`))
            .join(' · ')}
        </Typography>
      </Box>
      <Tooltip title={t('nav.signOut')}>
        <IconButton size="small" aria-label={t('nav.signOut')} color="inherit" onClick={() => void session.signOut()}>
          <Logout fontSize="small" />
        </IconButton>
      </Tooltip>
    </Box>
  );
}
