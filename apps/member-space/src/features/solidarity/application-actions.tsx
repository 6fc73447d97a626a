import type { OwnApplicationDto } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { Link } from 'react-router';
import { AppealDialog } from './appeal-dialog';
import { WithdrawDialog } from './withdraw-dialog';

const retractable: OwnApplicationDto['status'][] = ['submitted', 'to-complete', 'complete', 'proposed', 'appealed'];

/** What one may do with one's application now. */
export function ApplicationActions({ application }: { application: OwnApplicationDto }) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState<'withdraw' | 'appeal' | null>(null);
  const { id, status, campaignId, appealUntil } = application;
  const close = () => setAsked(null);
  return (
    <>
      {status === 'draft' && (
        <Button component={Link} to={`/solidarite/campagnes/${campaignId}/demande`} variant="contained">
          {t('solidarity.goOn')}
        </Button>
      )}
      {appealUntil && (
        <Button variant="contained" onClick={() => setAsked('appeal')}>
          {t('solidarity.appeal')}
        </Button>
      )}
      {retractable.includes(status) && (
        <Button variant="outlined" color="error" onClick={() => setAsked('withdraw')}>
          {t('solidarity.withdraw')}
        </Button>
      )}
      {asked === 'withdraw' && <WithdrawDialog id={id} onClose={close} />}
      {asked === 'appeal' && <AppealDialog id={id} onClose={close} />}
    </>
  );
}
