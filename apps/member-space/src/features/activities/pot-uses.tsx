import { mirrorUses, type UseLineDto } from '@coopera/api-client';
import { formatDate, useTranslation } from '@coopera/i18n';
import { DataList, ErrorState, LoadingRows } from '@coopera/ui';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { Link } from 'react-router';

interface PotUsesProps {
  activityId: string;
  kind: UseLineDto['kind'];
  year: number;
}

const paths: Partial<Record<UseLineDto['kind'], (id: string) => string>> = {
  invoice: (id) => `/factures/${id}`,
  payslip: (id) => `/fiches-de-paie/${id}`,
};

/** The pieces behind a count. */
export function PotUses({ activityId, kind, year }: PotUsesProps) {
  const { t } = useTranslation();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const { data, error, refetch } = useQuery({
    queryKey: ['budgets', activityId, 'pot-uses', kind, year],
    queryFn: () => mirrorUses({ path: { id: activityId }, query: { kind, year } }),
    enabled: isOpen,
  });
  return (
    <>
      <Button size="small" sx={{ ml: 0.5, py: 0, minWidth: 0 }} onClick={() => setOpen(true)} aria-haspopup="dialog">
        {t('pot.see')}
      </Button>
      <Dialog open={isOpen} onClose={() => setOpen(false)} fullWidth maxWidth="xs" aria-labelledby={id}>
        <DialogTitle id={id}>{t(`pot.kind.${kind}`, { number: data?.length ?? '' })}</DialogTitle>
        <DialogContent>
          {error && <ErrorState error={error} onRetry={() => void refetch()} />}
          {!data && !error && <LoadingRows />}
          {data && (
            <DataList
              link={Link}
              rows={data.map(({ sourceId, label, on }) => ({
                id: sourceId,
                primary: label,
                secondary: formatDate(on),
                to: paths[kind]?.(sourceId),
              }))}
            />
          )}
        </DialogContent>
        <DialogActions>
          <Button onClick={() => setOpen(false)}>{t('activities.lines.close')}</Button>
        </DialogActions>
      </Dialog>
    </>
  );
}
