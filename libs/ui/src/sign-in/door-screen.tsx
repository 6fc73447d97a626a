import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { type ReactNode, useEffect } from 'react';
import { Logo } from '../brand/logo';
import { LanguageSwitch } from '../preferences/language-switch';
import { ThemeSwitch } from '../preferences/theme-switch';

interface DoorScreenProps {
  title: string;
  subtitle: string;
  children: ReactNode;
}

/** What both apps show before anybody is signed in. */
export function DoorScreen({ title, subtitle, children }: DoorScreenProps) {
  useEffect(() => {
    document.title = `${title} · Coopéra`;
  }, [title]);
  return (
    <Box
      component="main"
      sx={{ minHeight: '100dvh', display: 'grid', gridTemplateRows: 'auto 1fr auto', p: { xs: 2, md: 3 } }}
    >
      <Stack direction="row" sx={{ justifyContent: 'space-between', alignItems: 'center' }}>
        <Logo size={30} />
        <ThemeSwitch />
      </Stack>
      <Box sx={{ width: '100%', maxWidth: 420, mx: 'auto', alignSelf: 'center', py: 3 }}>
        <Typography variant="h1" sx={{ mb: 0.5 }}>
          {title}
        </Typography>
        <Typography variant="body2" color="textSecondary" sx={{ mb: 3 }}>
          {subtitle}
        </Typography>
        <Card sx={{ p: { xs: 2, md: 3 } }}>{children}</Card>
      </Box>
      <Box sx={{ justifySelf: 'center' }}>
        <LanguageSwitch />
      </Box>
    </Box>
  );
}
