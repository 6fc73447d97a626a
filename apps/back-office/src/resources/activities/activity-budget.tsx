import { type BudgetLineDto, budgetsLines } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { DateText, EmptyState, ErrorState, LoadingRows, MoneyText, Section } from '@coopera/ui';
import Button from '@mui/material/Button';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableRow from '@mui/material/TableRow';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Stacked } from '../../shell/stacked';

const PAGE = 50;

const next = (lines: BudgetLineDto[]): string | undefined =>
  lines.length < PAGE ? undefined : lines[lines.length - 1]?.cursor;

/** The budget ledger of the Activité in plain words, newest first. */
export function ActivityBudget({ id }: { id: string }) {
  const { t } = useTranslation();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: ['budget-lines', id],
    queryFn: ({ pageParam }) => budgetsLines({ path: { id }, query: { before: pageParam } }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: next,
  });
  const lines = data?.pages.flat() ?? [];
  return (
    <Section title={t('activity.budgetLines')}>
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <LoadingRows />}
      {data && lines.length === 0 && <EmptyState title={t('activity.noBudgetLine')} />}
      <Table size="small">
        <TableBody>
          {lines.map(({ cursor, account, occurredOn, sentence, accountName, amount }) => (
            <TableRow key={`${cursor}.${account}.${amount.amount}`}>
              <TableCell sx={{ width: 110 }}>
                <DateText value={occurredOn} />
              </TableCell>
              <TableCell>
                <Stacked first={sentence} second={accountName} />
              </TableCell>
              <TableCell align="right">
                <MoneyText value={amount} signed strong />
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
      {hasNextPage && (
        <Button sx={{ mt: 1, alignSelf: 'center' }} loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('list.more')}
        </Button>
      )}
    </Section>
  );
}
