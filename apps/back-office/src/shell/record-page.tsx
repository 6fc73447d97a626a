import { useTranslation } from '@coopera/i18n';
import { type KeyFigure, KeyFigures, Section, Timeline, type TimelineItem } from '@coopera/ui';
import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { RecordHeader, type RecordHeaderProps } from './record-header';
import { type RecordTab, RecordTabs } from './record-tabs';

interface RecordPageProps extends RecordHeaderProps {
  figures: KeyFigure[];
  tabs: RecordTab[];
  timeline?: TimelineItem[];
  /** Above the timeline: a form for a note. */
  aside?: ReactNode;
}

/** Every record of the office: who or what, the figures, the sections, and what happened. */
export function RecordPage({ figures, tabs, timeline, aside, ...header }: RecordPageProps) {
  const { t } = useTranslation();
  return (
    <>
      <RecordHeader {...header} />
      <KeyFigures figures={figures} />
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          gridTemplateColumns: { xs: 'minmax(0,1fr)', md: timeline ? 'minmax(0,1fr) 330px' : 'minmax(0,1fr)' },
          alignItems: 'start',
        }}
      >
        <RecordTabs tabs={tabs} />
        {timeline && (
          <Section title={t('record.timeline')}>
            {aside}
            <Timeline items={timeline} />
          </Section>
        )}
      </Box>
    </>
  );
}
