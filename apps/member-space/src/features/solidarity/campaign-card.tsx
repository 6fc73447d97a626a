import type { MemberCampaignDto } from '@coopera/api-client';
import { formatDate, useTranslation } from '@coopera/i18n';
import { type Fact, Facts, MoneyText, Section, StatusPill } from '@coopera/ui';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { AmountRuleText } from './amount-rule-text';
import { CampaignActions } from './campaign-actions';

/** An open campaign, and where one stands in it. */
export function CampaignCard({ campaign }: { campaign: MemberCampaignDto }) {
  const { t } = useTranslation();
  const { title, body, own, envelope, applicationsFrom, applicationsUntil, decisionsUntil } = campaign;
  const grantedFact: Fact[] = own?.granted
    ? [[t('solidarity.granted'), <MoneyText key="granted" value={own.granted} strong />]]
    : [];
  return (
    <Section title={title} action={own && <StatusPill kind="aidState" status={own.status} />}>
      <Typography variant="body2" sx={{ mb: 2, whiteSpace: 'pre-line' }}>
        {body}
      </Typography>
      <Facts
        facts={[
          [t('solidarity.envelope'), <MoneyText key="envelope" value={envelope} />],
          [t('solidarity.aid'), <AmountRuleText key="rule" campaign={campaign} />],
          [
            t('solidarity.applications'),
            t('solidarity.fromTo', { from: formatDate(applicationsFrom), until: formatDate(applicationsUntil) }),
          ],
          [t('solidarity.decisions'), t('solidarity.until', { date: formatDate(decisionsUntil) })],
          ...grantedFact,
        ]}
      />
      <Stack direction="row" sx={{ gap: 1, mt: 2, flexWrap: 'wrap' }}>
        <CampaignActions campaign={campaign} />
      </Stack>
    </Section>
  );
}
