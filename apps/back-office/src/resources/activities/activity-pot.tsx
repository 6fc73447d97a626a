import { type MirrorDto, mirrorActivity } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import {
  ErrorState,
  type Fact,
  Facts,
  LoadingRows,
  MoneyText,
  Section,
  UnverifiedMark,
  useMoneyText,
} from '@coopera/ui';
import Box from '@mui/material/Box';
import { useQuery } from '@tanstack/react-query';

/** What an Activité paid into the common pot this year and what it got, beside all members. */
export function ActivityPot({ id }: { id: string }) {
  const { t } = useTranslation();
  const money = useMoneyText();
  const { data, error, refetch } = useQuery({
    queryKey: ['activity-pot', id],
    queryFn: () => mirrorActivity({ path: { id } }),
  });
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingRows />;
  const factsOf = (mirror: MirrorDto): Fact[] => [
    ...(['paidIn', 'fixed', 'variable', 'services', 'used'] as const).map(
      (key): Fact => [t(`pot.${key}`), <MoneyText key={key} value={mirror[key]} strong={key.endsWith('ed')} />],
    ),
    ...mirror.lines.map(
      ({ kind, count, unitCost, cost, isVerified, source }): Fact => [
        t(`pot.kind.${kind}`, { count }),
        <span key={kind}>
          <MoneyText value={cost} /> · {t('pot.each', { amount: money(unitCost) })}{' '}
          <UnverifiedMark verification={{ verified: isVerified, source }} />
        </span>,
      ],
    ),
    [t('pot.losses'), <MoneyText key="losses" value={mirror.losses} />],
    [t('pot.advanced'), <MoneyText key="advanced" value={mirror.advanced} />],
  ];
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { md: '1fr 1fr' } }}>
      <Section title={`${t('pot.own')} · ${data.year}`}>
        <Facts facts={factsOf(data.own)} />
      </Section>
      <Section title={t('pot.all')}>
        <Facts facts={[...factsOf(data.all), [t('pot.aid'), <MoneyText key="aid" value={data.all.aid} />]]} />
      </Section>
    </Box>
  );
}
