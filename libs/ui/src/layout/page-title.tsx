import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { type ReactNode, useEffect } from 'react';

interface PageTitleProps {
  title: string;
  subtitle?: ReactNode;
  /** Pills beside the title. */
  aside?: ReactNode;
  actions?: ReactNode;
}

/** The heading of a page; it also names the tab of the browser. */
export function PageTitle({ title, subtitle, aside, actions }: PageTitleProps) {
  useEffect(() => {
    document.title = `${title} · Coopéra`;
  }, [title]);
  return (
    <Stack
      direction={{ xs: 'column', md: 'row' }}
      sx={{ justifyContent: 'space-between', alignItems: { md: 'end' }, mb: { xs: 2, md: 3 }, gap: 2 }}
    >
      <Box sx={{ minWidth: 0 }}>
        <Stack direction="row" sx={{ alignItems: 'center', gap: 1, flexWrap: 'wrap' }}>
          <Typography variant="h1">{title}</Typography>
          {aside}
        </Stack>
        {subtitle && (
          <Typography variant="body2" color="textSecondary">
            {subtitle}
          </Typography>
        )}
      </Box>
      {actions && (
        <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap' }}>
          {actions}
        </Stack>
      )}
    </Stack>
  );
}
