import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { tokens } from '../theme/tokens';

export interface Step {
  key: string;
  label: string;
}

/** Where a thing stands on its way: done, now, to come. */
export function Steps({ steps, current }: { steps: Step[]; current: number }) {
  return (
    <Box
      component="ol"
      sx={{
        listStyle: 'none',
        p: 0,
        m: 0,
        display: 'grid',
        gridTemplateColumns: `repeat(${steps.length}, minmax(0,1fr))`,
        gap: 0.75,
      }}
    >
      {steps.map(({ key, label }, index) => {
        const isNow = index === current;
        const color = index < current ? 'primary.main' : isNow ? tokens.coral[500] : 'divider';
        return (
          <Box component="li" key={key} aria-current={isNow ? 'step' : undefined}>
            <Box sx={{ height: 5, borderRadius: '9px', mb: 0.75, bgcolor: color }} />
            <Typography
              variant="caption"
              component="p"
              noWrap
              sx={{
                fontWeight: isNow ? 650 : 500,
                color: index > current ? 'text.secondary' : 'text.primary',
                overflow: 'visible',
                opacity: { xs: index === Math.min(current, steps.length - 1) ? 1 : 0, sm: 1 },
                letterSpacing: '-.01em',
                pointerEvents: 'none',
              }}
            >
              {label}
            </Typography>
          </Box>
        );
      })}
    </Box>
  );
}
