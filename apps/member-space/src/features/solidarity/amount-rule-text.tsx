import type { MemberCampaignDto } from '@coopera/api-client';
import { formatNumber, useTranslation } from '@coopera/i18n';
import { useMoneyText } from '@coopera/ui';

/** How much an aid of the campaign is, in a sentence. */
export function AmountRuleText({ campaign }: { campaign: MemberCampaignDto }) {
  const { t } = useTranslation();
  const money = useMoneyText();
  const { amountKind, amountPercent, ceiling } = campaign;
  if (amountKind === 'fixed') return t('solidarity.fixedAid', { amount: money(ceiling) });
  return t('solidarity.shareOfLoss', { percent: formatNumber(Number(amountPercent)), ceiling: money(ceiling) });
}
