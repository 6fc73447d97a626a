import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';

const Lines = styled('span')(({ theme }) => ({
  display: 'flex',
  gap: 10,
  alignItems: 'center',
  minWidth: 0,
  '& b': { display: 'block', fontWeight: 620, fontSize: '.84rem', lineHeight: 1.3 },
  '& small': {
    display: 'block',
    fontSize: '.74rem',
    lineHeight: 1.3,
    color: theme.palette.text.secondary,
    fontVariantNumeric: 'tabular-nums',
  },
}));

interface StackedProps {
  lead?: ReactNode;
  first: ReactNode;
  second: ReactNode;
}

/** The first cell of a row: a name, and under it what tells it apart. */
export function Stacked({ lead, first, second }: StackedProps) {
  return (
    <Lines>
      {lead}
      <span>
        <b>{first}</b>
        <small>{second}</small>
      </span>
    </Lines>
  );
}
