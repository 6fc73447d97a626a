import type { CampaignFileDto } from '@coopera/api-client';
import { formatDate, formatNumber, formatPeriod, useTranslation } from '@coopera/i18n';
import { type Fact, Facts, MoneyText, Section, useMoneyText } from '@coopera/ui';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { EnvelopeBar } from './envelope-bar';

/** Terms of a campaign: dates, rule of the amount, criteria, texts. */
export function CampaignTerms({ campaign }: { campaign: CampaignFileDto }) {
  const { t } = useTranslation();
  const money = useMoneyText();
  const { amountRule, criteria, body } = campaign;
  const { turnoverLoss: loss, lowPay: pay } = criteria;
  const facts: (Fact | false)[] = [
    [t('solidarity.applications'), formatPeriod(campaign.applicationsFrom, campaign.applicationsUntil)],
    [t('solidarity.decisionsUntil'), formatDate(campaign.decisionsUntil)],
    [
      t('solidarity.rule'),
      [
        t(`solidarity.ruleKind.${amountRule.kind}`),
        amountRule.percent && `${formatNumber(Number(amountRule.percent))} %`,
      ]
        .filter(Boolean)
        .join(' · '),
    ],
    [t('solidarity.ceiling'), <MoneyText key="ceiling" value={amountRule.amount} />],
    loss
      ? [
          t('solidarity.criterion.turnover-loss'),
          t('solidarity.lossRule', {
            percent: loss.atLeastPercent,
            period: formatPeriod(loss.from, loss.until),
            count: loss.monthsBefore,
          }),
        ]
      : false,
    pay
      ? [t('solidarity.criterion.low-pay'), t('solidarity.payRule', { amount: money(pay.below), count: pay.months })]
      : false,
    [t('solidarity.preparedBy'), campaign.preparedBy],
    campaign.openedBy !== null && [t('solidarity.openedBy'), campaign.openedBy],
  ];
  return (
    <Section>
      <Box sx={{ mb: 2 }}>
        <EnvelopeBar campaign={campaign} />
      </Box>
      <Facts facts={facts.filter((fact): fact is Fact => fact !== false)} />
      {[body.fr, body.nl].map((text) => (
        <Typography key={text} variant="body2" sx={{ mt: 2, whiteSpace: 'pre-line' }}>
          {text}
        </Typography>
      ))}
    </Section>
  );
}
