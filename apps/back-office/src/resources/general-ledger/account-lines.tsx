import { type AccountLineDto, ledgerGeneralLedger } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { DateText, EmptyState, ErrorState, LoadingRows, MoneyText } from '@coopera/ui';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link as RouterLink } from 'react-router-dom';
import { aboutEntry } from '../accounting/entry-words';
import { FiguresTable } from '../accounting/figures-table';
import { AccountFigures } from './account-figures';

interface Asked {
  account: string;
  ledger: string;
  from: string;
  to: string;
}

/** The figures of the account and its lines; more are read on demand. */
export function AccountLines({ asked }: { asked: Asked }) {
  const { t } = useTranslation();
  const ledger = asked.ledger as 'statutory' | 'budget';
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: ['general-ledger', asked],
    queryFn: ({ pageParam }) => ledgerGeneralLedger({ query: { ...asked, ledger, after: pageParam } }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  const first = data?.pages[0];
  if (!first) return <LoadingRows rows={8} />;
  const lines = data.pages.flatMap(({ items }) => items);
  return (
    <>
      <AccountFigures page={first} />
      {lines.length === 0 ? (
        <EmptyState title={t('accounting.noLines')} text={t('accounting.noLinesText')} />
      ) : (
        <FiguresTable<AccountLineDto>
          label={t('nav.general-ledger')}
          idOf={({ entryId, position }) => `${entryId}.${position}`}
          rows={lines}
          columns={[
            { key: 'day', label: t('accounting.day'), render: ({ occurredOn }) => <DateText value={occurredOn} /> },
            {
              key: 'piece',
              label: t('accounting.piece'),
              render: ({ entryId, number }) => (
                <Link component={RouterLink} to={`/ledger-entries/${entryId}/show`}>
                  {number ?? '—'}
                </Link>
              ),
            },
            {
              key: 'reason',
              label: t('accounting.reason'),
              render: ({ reason }) => t(`entryReason.${reason}`, { defaultValue: reason }),
            },
            { key: 'about', label: t('accounting.about'), render: ({ params }) => aboutEntry(params) },
            {
              key: 'debit',
              label: t('accounting.debit'),
              isRight: true,
              render: (line) => amountOrNothing(line.debit),
            },
            {
              key: 'credit',
              label: t('accounting.credit'),
              isRight: true,
              render: (line) => amountOrNothing(line.credit),
            },
            {
              key: 'balance',
              label: t('accounting.balance'),
              isRight: true,
              render: ({ balance }) => <MoneyText value={balance} strong />,
            },
          ]}
        />
      )}
      {hasNextPage && (
        <Box sx={{ p: 2, textAlign: 'center' }}>
          <Button loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {t('accounting.more')}
          </Button>
        </Box>
      )}
    </>
  );
}

const amountOrNothing = (value: AccountLineDto['debit']) => value.amount !== '0.00' && <MoneyText value={value} />;
