import Box from '@mui/material/Box';
import type { SvgIconProps } from '@mui/material/SvgIcon';
import { styled } from '@mui/material/styles';
import type { ComponentType, ReactNode } from 'react';

interface TimelineEntryProps {
  title: ReactNode;
  body?: ReactNode;
  footer: ReactNode;
  icon: ComponentType<SvgIconProps>;
  isLast: boolean;
}

const Entry = styled('li')(({ theme }) => ({
  display: 'flex',
  gap: 10,
  position: 'relative',
  paddingBottom: 16,
  '&:not(.last)::before': {
    content: '""',
    position: 'absolute',
    left: 14,
    top: 30,
    bottom: 2,
    width: 2,
    background: theme.palette.divider,
  },
  '& .icon': {
    width: 30,
    height: 30,
    borderRadius: 99,
    background: theme.palette.action.hover,
    color: theme.palette.text.secondary,
    display: 'grid',
    placeItems: 'center',
    flex: 'none',
  },
  '& .title': { fontSize: '.84rem', fontWeight: 580, lineHeight: 1.4 },
  '& .body': { fontSize: '.8rem', color: theme.palette.text.secondary, lineHeight: 1.4 },
  '& .footer': { fontSize: '.74rem', color: theme.palette.text.secondary, marginTop: 2 },
}));

export function TimelineEntry({ title, body, footer, icon: Icon, isLast }: TimelineEntryProps) {
  return (
    <Entry className={isLast ? 'last' : undefined}>
      <div className="icon">
        <Icon sx={{ fontSize: 16 }} />
      </div>
      <Box sx={{ minWidth: 0 }}>
        <div className="title">{title}</div>
        {body && <div className="body">{body}</div>}
        <div className="footer">{footer}</div>
      </Box>
    </Entry>
  );
}
