import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { tokens } from '../theme/tokens';

interface LogoProps {
  size?: number;
  /** White letters, for the ink rail. */
  onDark?: boolean;
}

export function Logo({ size = 28, onDark = false }: LogoProps) {
  return (
    <Stack direction="row" spacing={1.25} sx={{ alignItems: 'center' }}>
      <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
        <rect width="32" height="32" rx="9" fill={tokens.indigo[600]} />
        <path d="M22 11.2a7.2 7.2 0 1 0 0 9.6" fill="none" stroke="#fff" strokeWidth="3.4" strokeLinecap="round" />
        <circle cx="23" cy="16" r="2.6" fill={tokens.coral[500]} />
      </svg>
      <Typography
        component="span"
        sx={{
          fontWeight: 720,
          fontSize: '1.0625rem',
          letterSpacing: '-.02em',
          color: onDark ? '#fff' : 'text.primary',
        }}
      >
        Coopéra
      </Typography>
    </Stack>
  );
}
