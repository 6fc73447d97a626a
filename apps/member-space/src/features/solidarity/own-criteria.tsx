import { useTranslation } from '@coopera/i18n';
import { ErrorState, LoadingRows, MoneyText, Section } from '@coopera/ui';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { CriterionCard } from './criterion-card';
import { figuresQuery } from './queries';

/** One's own figures as the ledgers stand today, and what the rule of the campaign would give. */
export function OwnCriteria({ campaignId }: { campaignId: string }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(figuresQuery(campaignId));
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingRows rows={3} />;
  return (
    <Section title={t('solidarity.yourFigures')} action={data.suggested && <MoneyText value={data.suggested} strong />}>
      {data.criteria.map((criterion) => (
        <CriterionCard key={criterion.kind} criterion={criterion} />
      ))}
      <Typography variant="caption" color="textSecondary" sx={{ mt: 1.5 }}>
        {t(data.suggested ? 'solidarity.suggestedText' : 'solidarity.committeeDecides')}
      </Typography>
    </Section>
  );
}
