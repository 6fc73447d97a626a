import Box from '@mui/material/Box';
import type { SvgIconProps } from '@mui/material/SvgIcon';
import type { ComponentType, ReactNode } from 'react';
import { DateText } from '../text/date-text';
import { TimelineEntry } from './timeline-entry';

export interface TimelineItem {
  id: string;
  title: ReactNode;
  body?: ReactNode;
  at: string;
  actor?: string | null;
  icon: ComponentType<SvgIconProps>;
}

/** What happened, newest first. */
export function Timeline({ items }: { items: TimelineItem[] }) {
  return (
    <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {items.map(({ id, at, actor, ...item }, index) => (
        <TimelineEntry
          key={id}
          {...item}
          isLast={index === items.length - 1}
          footer={
            <>
              {actor && `${actor} · `}
              <DateText value={at} style={at.length > 10 ? 'date-time' : 'medium'} />
            </>
          }
        />
      ))}
    </Box>
  );
}
