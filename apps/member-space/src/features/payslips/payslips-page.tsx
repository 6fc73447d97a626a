import type { PayslipListItemDto } from '@coopera/api-client';
import { formatDate, formatPeriod, useTranslation, zeroEuros } from '@coopera/i18n';
import { DataList, EmptyState, ErrorState, LoadingRows, MoneyText, PageTitle, Section } from '@coopera/ui';
import PaymentsOutlined from '@mui/icons-material/PaymentsOutlined';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { MoreButton } from '../../layout/more-button';
import { payslipsQuery } from './queries';

export default function PayslipsPage() {
  const { t } = useTranslation();
  const list = useInfiniteQuery(payslipsQuery);
  const payslips = list.data?.pages.flatMap(({ items }) => items);
  const toRow = ({ id, title, startsOn, endsOn, activityName, number, net, payOn }: PayslipListItemDto) => ({
    id,
    to: `/fiches-de-paie/${id}`,
    primary: title,
    secondary: [formatPeriod(startsOn, endsOn), activityName, number].join(' · '),
    amount: <MoneyText value={net ?? zeroEuros} strong />,
    status: payOn && <span className="secondary">{t('payslips.payOn', { date: formatDate(payOn, 'day-month') })}</span>,
  });
  return (
    <>
      <PageTitle title={t('payslips.title')} subtitle={t('payslips.subtitle')} />
      <Section>
        {list.error && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
        {list.isPending && <LoadingRows />}
        {payslips?.length === 0 && (
          <EmptyState icon={PaymentsOutlined} title={t('payslips.empty')} text={t('payslips.emptyText')} />
        )}
        {payslips && <DataList link={Link} rows={payslips.map(toRow)} />}
        <MoreButton list={list} />
      </Section>
    </>
  );
}
