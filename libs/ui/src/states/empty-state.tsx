import Inbox from '@mui/icons-material/InboxOutlined';
import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import type { SvgIconProps } from '@mui/material/SvgIcon';
import Typography from '@mui/material/Typography';
import type { ComponentType, ReactNode } from 'react';

interface EmptyStateProps {
  title: string;
  text?: string;
  icon?: ComponentType<SvgIconProps>;
  action?: ReactNode;
}

/** What a page says when there is nothing yet, and what to do first. */
export function EmptyState({ title, text, icon: Icon = Inbox, action }: EmptyStateProps) {
  return (
    <Stack spacing={1} sx={{ alignItems: 'center', textAlign: 'center', py: { xs: 4, md: 6 }, px: 3 }}>
      <Box
        sx={{
          width: 56,
          height: 56,
          borderRadius: 99,
          bgcolor: 'action.hover',
          color: 'primary.main',
          display: 'grid',
          placeItems: 'center',
        }}
      >
        <Icon />
      </Box>
      <Typography variant="h2" component="p">
        {title}
      </Typography>
      {text && (
        <Typography variant="body2" color="textSecondary" sx={{ maxWidth: 440 }}>
          {text}
        </Typography>
      )}
      {action && <Box sx={{ pt: 1 }}>{action}</Box>}
    </Stack>
  );
}
