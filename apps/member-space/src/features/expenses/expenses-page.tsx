import type { SheetListItemDto } from '@coopera/api-client';
import { formatDate, useTranslation } from '@coopera/i18n';
import { DataList, EmptyState, ErrorState, LoadingRows, MoneyText, PageTitle, Section, StatusPill } from '@coopera/ui';
import PhotoCameraOutlined from '@mui/icons-material/PhotoCameraOutlined';
import ReceiptOutlined from '@mui/icons-material/ReceiptOutlined';
import RouteOutlined from '@mui/icons-material/RouteOutlined';
import Button from '@mui/material/Button';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { MoreButton } from '../../layout/more-button';
import { DraftList } from './draft-list';
import { ExpenseTabs } from './expense-tabs';
import { useKnownMember } from './known-member';
import { sheetsQuery } from './queries';

/** One's monthly sheets, and what is still on the phone. */
export default function ExpensesPage() {
  const { t } = useTranslation();
  const memberId = useKnownMember();
  const list = useInfiniteQuery(sheetsQuery);
  const sheets = list.data?.pages.flatMap(({ items }) => items);
  const toRow = ({ id, month, activityName, lines, toCorrect, status, total }: SheetListItemDto) => ({
    id,
    to: `/frais/notes/${id}`,
    primary: [activityName, formatDate(month, 'month')].join(', '),
    secondary: [t('expenses.lines', { count: lines }), toCorrect > 0 && t('expenses.toCorrect', { count: toCorrect })]
      .filter(Boolean)
      .join(' · '),
    amount: <MoneyText value={total} strong />,
    status: <StatusPill kind="expenseState" status={status} />,
  });
  const actions = (
    <>
      <Button component={Link} to="/frais/nouveau?trip" variant="outlined" startIcon={<RouteOutlined />}>
        {t('expenses.newTrip')}
      </Button>
      <Button component={Link} to="/frais/nouveau" variant="contained" startIcon={<PhotoCameraOutlined />}>
        {t('expenses.new')}
      </Button>
    </>
  );
  return (
    <>
      <PageTitle title={t('expenses.title')} subtitle={t('expenses.subtitle')} actions={actions} />
      <ExpenseTabs value="sheets" />
      {memberId && <DraftList memberId={memberId} />}
      <Section>
        {list.error && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
        {list.isPending && <LoadingRows />}
        {sheets?.length === 0 && (
          <EmptyState icon={ReceiptOutlined} title={t('expenses.empty')} text={t('expenses.emptyText')} />
        )}
        {sheets && <DataList link={Link} rows={sheets.map(toRow)} />}
        <MoreButton list={list} />
      </Section>
    </>
  );
}
