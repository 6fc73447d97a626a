import { useTranslation } from '@coopera/i18n';
import { DateText, EmptyState, ErrorState, LoadingRows, MoneyText, useMoneyText } from '@coopera/ui';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableRow from '@mui/material/TableRow';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link as RouterLink } from 'react-router-dom';
import { Stacked } from '../../shell/stacked';
import type { OpenFigure } from './figure-dialog';
import { loadFigure } from './load-figure';

const PAGE = 50;

/** Each line in plain words, with a link to what it came from. */
export function FigureLines({ id, figure }: { id: string; figure: OpenFigure }) {
  const { t } = useTranslation();
  const money = useMoneyText();
  const list = useInfiniteQuery({
    queryKey: ['budget-figure', id, figure],
    queryFn: ({ pageParam }) => loadFigure(id, figure, pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (rows) => (rows.length < PAGE ? undefined : rows.at(-1)?.cursor),
  });
  const rows = list.data?.pages.flat();
  if (list.error) return <ErrorState error={list.error} onRetry={() => void list.refetch()} />;
  if (!rows) return <LoadingRows />;
  if (rows.length === 0) return <EmptyState title={t('activityBudget.lines.empty')} />;
  return (
    <>
      <Table size="small">
        <TableBody>
          {rows.map(({ id: key, text, day, amount, usable, why, to }) => (
            <TableRow key={key}>
              <TableCell sx={{ width: 110 }}>
                <DateText value={day} />
              </TableCell>
              <TableCell>
                <Stacked
                  first={
                    to ? (
                      <Link component={RouterLink} to={to}>
                        {text}
                      </Link>
                    ) : (
                      text
                    )
                  }
                  second={
                    usable &&
                    `${t('activityBudget.usableOf', { amount: money(usable) })} · ${t(`activityBudget.usableWhy.${why}`)}`
                  }
                />
              </TableCell>
              <TableCell align="right">
                <MoneyText value={amount} signed strong />
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
      {list.hasNextPage && (
        <Button loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {t('list.more')}
        </Button>
      )}
    </>
  );
}
