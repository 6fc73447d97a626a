import { type AgedLineDto, ledgerReportsAgedDocuments } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { DateText, ErrorState, LoadingRows, MoneyText } from '@coopera/ui';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Link from '@mui/material/Link';
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { sourcePage } from '../accounting/entry-words';
import { FiguresTable } from '../accounting/figures-table';

interface AgedDocumentsProps {
  line: AgedLineDto;
  side: 'customers' | 'suppliers';
  on: string;
  onClose: () => void;
}

/** The documents behind one party. */
export function AgedDocuments({ line, side, on, onClose }: AgedDocumentsProps) {
  const { t } = useTranslation();
  const id = useId();
  const { data, error, refetch } = useQuery({
    queryKey: ['aged-documents', side, on, line.partyId],
    queryFn: () => ledgerReportsAgedDocuments({ query: { side, on, partyId: line.partyId } }),
  });
  return (
    <Dialog open onClose={onClose} aria-labelledby={id} maxWidth="md" fullWidth>
      <DialogTitle id={id}>{line.name}</DialogTitle>
      <DialogContent>
        {error && <ErrorState error={error} onRetry={() => void refetch()} />}
        {!data && !error && <LoadingRows />}
        {data && (
          <FiguresTable
            label={line.name}
            idOf={(document) => document.id}
            rows={data}
            columns={[
              {
                key: 'number',
                label: t('accounting.document'),
                render: (document) => {
                  const page = sourcePage(document.kind, document.id);
                  return page ? (
                    <Link component={RouterLink} to={page}>
                      {document.number}
                    </Link>
                  ) : (
                    document.number
                  );
                },
              },
              {
                key: 'issuedOn',
                label: t('accounting.issued'),
                render: ({ issuedOn }) => <DateText value={issuedOn} />,
              },
              { key: 'dueOn', label: t('accounting.due'), render: ({ dueOn }) => <DateText value={dueOn} /> },
              {
                key: 'open',
                label: t('accounting.open'),
                isRight: true,
                render: ({ open }) => <MoneyText value={open} strong signed />,
              },
            ]}
          />
        )}
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button onClick={onClose}>{t('ui.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}
