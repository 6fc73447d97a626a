import { ApiError, type ExpenseSheetDto, ownExpensesSubmit } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { ConfirmDialog, notify } from '@coopera/ui';
import Button from '@mui/material/Button';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

const LIKENESS = 'expenses.likeness-to-confirm';

/** Submits all the drafts; one that looks like another is asked about first. */
export function SubmitSheet({ sheet }: { sheet: ExpenseSheetDto }) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const [isOpen, setOpen] = useState(false);
  const [confirmed, setConfirmed] = useState<string[]>([]);
  const drafts = sheet.lines.filter(({ status }) => status === 'draft');
  const submitting = useMutation({
    mutationFn: (known: string[]) => ownExpensesSubmit({ path: { id: sheet.id }, body: { confirmed: known } }),
    onSuccess: async () => {
      await queryClient.invalidateQueries();
      notify(t('expenses.submitted'));
      setOpen(false);
    },
  });
  if (drafts.length === 0) return null;
  const { problem } = submitting.error instanceof ApiError ? submitting.error : { problem: undefined };
  const alike = problem?.code === LIKENESS ? String(problem.params?.lineId) : null;
  const confirm = () => {
    const known = alike ? [...confirmed, alike] : confirmed;
    setConfirmed(known);
    submitting.mutate(known);
  };
  return (
    <>
      <Button variant="contained" size="large" onClick={() => setOpen(true)}>
        {t('expenses.submit', { count: drafts.length })}
      </Button>
      <ConfirmDialog
        open={isOpen}
        title={t('expenses.submit', { count: drafts.length })}
        text={t('expenses.submitText')}
        confirmLabel={t(alike ? 'expenses.anotherOne' : 'expenses.submitNow')}
        isBusy={submitting.isPending}
        error={submitting.error}
        onConfirm={confirm}
        onClose={() => setOpen(false)}
      />
    </>
  );
}
