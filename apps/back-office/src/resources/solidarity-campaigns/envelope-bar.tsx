import type { CampaignListItemDto } from '@coopera/api-client';
import { moneyNumber, useTranslation } from '@coopera/i18n';
import { useMoneyText } from '@coopera/ui';
import Box from '@mui/material/Box';

type Envelope = Pick<CampaignListItemDto, 'envelope' | 'committed' | 'proposed' | 'left'>;

/** The envelope: granted, before the committee, left; in words for who does not see it. */
export function EnvelopeBar({ campaign }: { campaign: Envelope }) {
  const { t } = useTranslation();
  const money = useMoneyText();
  const total = moneyNumber(campaign.envelope);
  const widthOf = (amount: number): string => `${total > 0 ? Math.min(100, (amount / total) * 100) : 0}%`;
  return (
    <Box
      role="img"
      aria-label={t('solidarity.envelopeBar', {
        granted: money(campaign.committed),
        proposed: money(campaign.proposed),
        left: money(campaign.left),
      })}
      sx={{ display: 'flex', height: 10, minWidth: 120, borderRadius: 99, overflow: 'hidden', bgcolor: 'action.hover' }}
    >
      <Box sx={{ width: widthOf(moneyNumber(campaign.committed)), bgcolor: 'primary.main' }} />
      <Box sx={{ width: widthOf(moneyNumber(campaign.proposed)), bgcolor: 'warning.main' }} />
    </Box>
  );
}
