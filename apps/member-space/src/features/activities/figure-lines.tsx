import { formatDate, isNegative, useTranslation } from '@coopera/i18n';
import { DataList, EmptyState, ErrorState, LoadingRows, MoneyText } from '@coopera/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { MoreButton } from '../../layout/more-button';
import { budgetLinesQuery, type LinesOf } from './queries';
import { sourcePath } from './source-path';

/** The lines of a figure in plain words, newest first; each opens what it came from. */
export function FigureLines({ activityId, of }: { activityId: string; of: LinesOf }) {
  const { t } = useTranslation();
  const list = useInfiniteQuery(budgetLinesQuery(activityId, of));
  const lines = list.data?.pages.flat();
  if (list.error) return <ErrorState error={list.error} onRetry={() => void list.refetch()} />;
  if (!lines) return <LoadingRows />;
  if (lines.length === 0) return <EmptyState title={t('activities.lines.empty')} />;
  return (
    <>
      <DataList
        link={Link}
        rows={lines.map(({ cursor, account, sentence, occurredOn, amount, source }) => ({
          id: `${cursor}/${account}/${amount.amount}`,
          primary: sentence,
          secondary: formatDate(occurredOn),
          amount: (
            <span>
              {!isNegative(amount) && '+'}
              <MoneyText value={amount} strong />
            </span>
          ),
          to: sourcePath(source),
        }))}
      />
      <MoreButton list={list} />
    </>
  );
}
