import { periodsCalendar, session } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { ErrorState, LoadingPage, PageTitle } from '@coopera/ui';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { AskedChoice } from '../accounting/asked-bar';
import { yearChoices } from '../accounting/periods';
import { useAsked } from '../accounting/use-asked';
import { PeriodCalendar } from './period-calendar';

/** The months, the quarters and the year: what is closed, and what can be. */
export default function AccountingPeriods() {
  const { t } = useTranslation();
  const defaults = useMemo(() => ({ year: session.today().slice(0, 4) }), []);
  const [{ year }, ask] = useAsked(defaults);
  const { data, error, refetch } = useQuery({
    queryKey: ['accounting-periods', year],
    queryFn: () => periodsCalendar({ query: { year: Number(year) } }),
  });
  return (
    <>
      <PageTitle
        title={t('nav.accounting-periods')}
        subtitle={t('accounting.periodsText')}
        actions={
          <AskedChoice
            label={t('accounting.year')}
            value={year}
            choices={yearChoices()}
            onChange={(value) => ask({ year: value })}
          />
        }
      />
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!error && !data && <LoadingPage />}
      {data && <PeriodCalendar calendar={data} onChange={() => void refetch()} />}
    </>
  );
}
