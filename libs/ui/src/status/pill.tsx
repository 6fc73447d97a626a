import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { type Tone, toneColors } from './tones';

const Shape = styled('span', { shouldForwardProp: (name) => name !== 'tone' })<{ tone: Tone }>(({ theme, tone }) => {
  const [background, color] = toneColors[tone][theme.palette.mode];
  return {
    display: 'inline-flex',
    alignItems: 'center',
    gap: 6,
    paddingInline: 8,
    height: 22,
    borderRadius: 7,
    fontSize: '.75rem',
    fontWeight: 600,
    whiteSpace: 'nowrap',
    background,
    color,
    '& i': { width: 6, height: 6, borderRadius: 9, background: 'currentColor' },
  };
});

interface PillProps {
  tone?: Tone;
  dot?: boolean;
  children: ReactNode;
}

export function Pill({ tone = 'neutral', dot, children }: PillProps) {
  return (
    <Shape tone={tone}>
      {dot && <i />}
      {children}
    </Shape>
  );
}
