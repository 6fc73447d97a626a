import { type ExpenseLineDto, ownLinesRemove, ownLinesWaive } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { ConfirmDialog, notify } from '@coopera/ui';
import Button from '@mui/material/Button';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';

/** Corrects or drops what is open; gives up what was submitted, before it is paid. */
export function LineActions({ line }: { line: ExpenseLineDto }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const [isAsked, setAsked] = useState(false);
  const isOpen = line.status === 'draft' || line.status === 'refused';
  const isWaivable = ['submitted', 'validated'].includes(line.status) && !line.isPaymentAsked;
  const path = { id: line.id };
  const dropping = useMutation({
    mutationFn: (): Promise<unknown> => (isOpen ? ownLinesRemove({ path }) : ownLinesWaive({ path })),
    onSuccess: async () => {
      notify(t(isOpen ? 'expenses.removed' : 'expenses.waived'));
      await navigate(isOpen && line.status === 'draft' ? '/frais' : `/frais/notes/${line.sheetId}`);
      await queryClient.invalidateQueries();
    },
  });
  if (!isOpen && !isWaivable) return null;
  const key = isOpen ? 'remove' : 'waive';
  return (
    <>
      <Button variant="outlined" color="error" onClick={() => setAsked(true)}>
        {t(`expenses.${key}`)}
      </Button>
      {isOpen && (
        <Button component={Link} to={`/frais/nouveau?line=${line.id}`} variant="contained">
          {t('expenses.correct')}
        </Button>
      )}
      <ConfirmDialog
        open={isAsked}
        isDanger
        title={t(`expenses.${key}`)}
        text={t(`expenses.${key}Text`)}
        confirmLabel={t(`expenses.${key}`)}
        isBusy={dropping.isPending}
        error={dropping.error}
        onConfirm={() => dropping.mutate()}
        onClose={() => setAsked(false)}
      />
    </>
  );
}
