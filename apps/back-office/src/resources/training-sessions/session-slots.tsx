import type { SessionFileDto, SlotDto } from '@coopera/api-client';
import { formatDate, useTranslation } from '@coopera/i18n';
import { DataList, Section } from '@coopera/ui';
import QrCode2 from '@mui/icons-material/QrCode2';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useCan } from '../../auth/use-can';
import { DownloadButton } from '../../shell/download-button';
import { CheckInCode } from './check-in-code';

/** The slots, the list to print, and the code that participants scan. */
export function SessionSlots({ session }: { session: SessionFileDto }) {
  const { t } = useTranslation();
  const mayMark = useCan('training.attendance.mark');
  const [shown, setShown] = useState<SlotDto>();
  const labelOf = ({ day, from, until }: SlotDto) => `${formatDate(day, 'long')}, ${from} – ${until}`;
  return (
    <Section
      title={t('training.slots')}
      action={
        mayMark && (
          <DownloadButton
            label={t('training.sheet')}
            path={`/training-sessions/${session.id}/attendance-sheet`}
            fileName={`${session.courseCode}.pdf`}
          />
        )
      }
    >
      <DataList
        link="span"
        rows={session.slots.map((slot) => ({
          id: slot.id,
          primary: labelOf(slot),
          amount: mayMark && (
            <Button
              size="small"
              startIcon={<QrCode2 />}
              aria-label={`${t('training.showCode')} : ${labelOf(slot)}`}
              onClick={() => setShown(slot)}
            >
              {t('training.showCode')}
            </Button>
          ),
        }))}
      />
      {shown && <CheckInCode slot={shown} title={labelOf(shown)} onClose={() => setShown(undefined)} />}
    </Section>
  );
}
