import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';

const Line = styled(Link)(({ theme }) => ({
  display: 'grid',
  gridTemplateColumns: 'minmax(0,1fr) auto 56px',
  columnGap: 12,
  alignItems: 'center',
  padding: '7px 16px',
  color: 'inherit',
  textDecoration: 'none',
  fontSize: '.84rem',
  borderTop: `1px solid ${theme.palette.divider}`,
  '&:hover': { background: theme.palette.action.hover },
  '& b, & small': { display: 'block', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  '& b': { fontWeight: 600 },
  '& small, & time': { color: theme.palette.text.secondary, fontSize: '.76rem' },
  '& .day': { textAlign: 'right' },
}));

interface WaitingLineProps {
  to: string;
  title: string;
  subtitle?: string;
  amount?: ReactNode;
  day?: ReactNode;
}

export function WaitingLine({ to, title, subtitle, amount, day }: WaitingLineProps) {
  return (
    <li>
      <Line to={to}>
        <span>
          <b>{title}</b>
          {subtitle && <small>{subtitle}</small>}
        </span>
        <span>{amount}</span>
        <span className="day">{day}</span>
      </Line>
    </li>
  );
}
