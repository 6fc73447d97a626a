import { mirrorActivity } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { ErrorState, LoadingPage, Section } from '@coopera/ui';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { PotMirror } from './pot-mirror';
import { YearSwitch } from './year-switch';

/** What the Activité paid into the common pot in a year and what it got, beside all members together. */
export default function PotView({ activityId }: { activityId: string }) {
  const { t } = useTranslation();
  const [year, setYear] = useState(() => new Date().getFullYear());
  const { data, error, refetch } = useQuery({
    queryKey: ['budgets', activityId, 'pot', year],
    queryFn: () => mirrorActivity({ path: { id: activityId }, query: { year } }),
  });
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingPage />;
  return (
    <>
      <Section title={t('pot.own')} action={<YearSwitch year={year} onChange={setYear} />} sx={{ mb: 2 }}>
        <Typography variant="body2" color="textSecondary" sx={{ mt: -1, mb: 1.5 }}>
          {t('pot.text')}
        </Typography>
        <PotMirror mirror={data.own} activityId={activityId} year={year} />
      </Section>
      <Section title={t('pot.all')}>
        <Typography variant="body2" color="textSecondary" sx={{ mt: -1, mb: 1.5 }}>
          {t('pot.allText')}
        </Typography>
        <PotMirror mirror={data.all} year={year} />
      </Section>
    </>
  );
}
