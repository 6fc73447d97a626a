import { vatReturnsDocuments, vatReturnsDraftDocuments } from '@coopera/api-client';
import { formatNumber, useTranslation } from '@coopera/i18n';
import { DateText, ErrorState, LoadingRows, MoneyText } from '@coopera/ui';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Link from '@mui/material/Link';
import TablePagination from '@mui/material/TablePagination';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { sourcePage } from '../accounting/entry-words';
import { FiguresTable } from '../accounting/figures-table';
import type { VatReturnRecord } from './vat-return-show';

interface GridDocumentsProps {
  record: VatReturnRecord;
  grid: string;
  onClose: () => void;
}

const PER_PAGE = 25;

/** The documents behind one grid. */
export function GridDocuments({ record, grid, onClose }: GridDocumentsProps) {
  const { t } = useTranslation();
  const id = useId();
  const [page, setPage] = useState(0);
  const { data, error, refetch } = useQuery({
    queryKey: ['vat-grid', record.id, grid, page],
    queryFn: () => {
      const query = { grid, page: page + 1, perPage: PER_PAGE };
      return record.returnId
        ? vatReturnsDocuments({ path: { id: record.returnId }, query })
        : vatReturnsDraftDocuments({ query: { ...query, day: record.startsOn } });
    },
  });
  return (
    <Dialog open onClose={onClose} aria-labelledby={id} maxWidth="md" fullWidth>
      <DialogTitle id={id}>
        {grid} · {t(`vatReturn.grid.${grid}`)}
      </DialogTitle>
      <DialogContent>
        {error && <ErrorState error={error} onRetry={() => void refetch()} />}
        {!data && !error && <LoadingRows />}
        {data && (
          <FiguresTable
            label={t('vatReturn.documents')}
            idOf={(one) => one.id}
            rows={data.items}
            columns={[
              {
                key: 'reference',
                label: t('accounting.document'),
                render: ({ kind, documentId, reference }) => {
                  const to = documentId ? sourcePage(kind, documentId) : null;
                  return to ? (
                    <Link component={RouterLink} to={to}>
                      {reference}
                    </Link>
                  ) : (
                    reference
                  );
                },
              },
              { key: 'on', label: t('accounting.day'), render: ({ on }) => <DateText value={on} /> },
              { key: 'party', label: t('vatReturn.party'), render: ({ party }) => party },
              {
                key: 'amount',
                label: t('accounting.amount'),
                isRight: true,
                render: ({ amount }) => <MoneyText value={amount} strong signed />,
              },
            ]}
          />
        )}
        {data && data.total > PER_PAGE && (
          <TablePagination
            component="div"
            count={data.total}
            page={page}
            rowsPerPage={PER_PAGE}
            rowsPerPageOptions={[PER_PAGE]}
            onPageChange={(_, next) => setPage(next)}
            labelDisplayedRows={({ from, to, count }) =>
              `${formatNumber(from)}–${formatNumber(to)} / ${formatNumber(count)}`
            }
          />
        )}
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button onClick={onClose}>{t('ui.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}
