import { useTranslation } from '@coopera/i18n';
import { Facts } from '@coopera/ui';
import Box from '@mui/material/Box';
import type { ApplyValues } from './apply-values';
import { OwnCriteria } from './own-criteria';

/** What is about to be sent. */
export function ApplyReview({ campaignId, values }: { campaignId: string; values: ApplyValues }) {
  const { t } = useTranslation();
  return (
    <>
      <Facts
        facts={[
          [t('solidarity.situationLabel'), t(`solidarity.situation.${values.situation}`)],
          [
            t('solidarity.why'),
            <span key="reason" style={{ whiteSpace: 'pre-line' }}>
              {values.reason}
            </span>,
          ],
          [t('solidarity.otherAid'), values.otherAid || '—'],
          [t('solidarity.account'), values.iban || t('solidarity.fileAccount')],
        ]}
      />
      <Box sx={{ mt: 2 }}>
        <OwnCriteria campaignId={campaignId} />
      </Box>
    </>
  );
}
