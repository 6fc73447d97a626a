import ChevronRight from '@mui/icons-material/ChevronRight';
import Box from '@mui/material/Box';
import { styled } from '@mui/material/styles';
import type { ElementType, ReactNode } from 'react';

export interface DataListRow {
  id: string;
  primary: ReactNode;
  secondary?: ReactNode;
  amount?: ReactNode;
  status?: ReactNode;
  lead?: ReactNode;
  /** Props of the link of the row, for the `link` component of the app. */
  to?: string;
}

const Row = styled('div')(({ theme }) => ({
  display: 'grid',
  gridTemplateColumns: 'minmax(0,1fr) auto auto',
  '&.led': { gridTemplateColumns: 'auto minmax(0,1fr) auto auto' },
  alignItems: 'center',
  columnGap: 12,
  padding: '11px 8px',
  marginInline: -8,
  borderRadius: 10,
  color: 'inherit',
  textDecoration: 'none',
  '&[href]:hover': { background: theme.palette.action.hover },
  '& .primary': { fontWeight: 600, fontSize: '.875rem', overflowWrap: 'anywhere' },
  '& .secondary': { fontSize: '.78rem', color: theme.palette.text.secondary },
  '& .end': { display: 'grid', justifyItems: 'end', rowGap: 4, fontSize: '.875rem' },
}));

/** A list that reads well on a phone: two lines, the amount and the state at the right. */
export function DataList({ rows, link }: { rows: DataListRow[]; link: ElementType }) {
  return (
    <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
      {rows.map((row, index) => (
        <Box component="li" key={row.id} sx={{ borderTop: index ? 1 : 0, borderColor: 'divider' }}>
          <Row
            className={row.lead ? 'led' : undefined}
            as={row.to ? link : undefined}
            {...(row.to ? { to: row.to } : {})}
          >
            {row.lead}
            <div>
              <div className="primary">{row.primary}</div>
              {row.secondary && <div className="secondary">{row.secondary}</div>}
            </div>
            <div className="end">
              {row.amount}
              {row.status}
            </div>
            {row.to && <ChevronRight fontSize="small" sx={{ color: 'text.secondary' }} />}
          </Row>
        </Box>
      ))}
    </Box>
  );
}
