import { useTranslation } from '@coopera/i18n';
import { ConfirmDialog } from '@coopera/ui';
import BookmarkAddOutlined from '@mui/icons-material/BookmarkAddOutlined';
import BookmarkRemoveOutlined from '@mui/icons-material/BookmarkRemoveOutlined';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useListContext } from 'react-admin';
import { fieldProblem } from './field-problem';
import { filterOf, useSavedViews } from './use-saved-views';

/** Keeps the present filters as a tab, or takes the tab away again. */
export function SaveView({ resource }: { resource: string }) {
  const { t } = useTranslation();
  const { filterValues, sort } = useListContext();
  const { saved, keep, drop } = useSavedViews(resource);
  const [name, setName] = useState<string | null>(null);
  const current = saved.find((view) => JSON.stringify(filterOf(view)) === JSON.stringify(filterValues));

  function save() {
    if (!name?.trim()) return;
    keep.mutate({ name: name.trim(), query: { filter: filterValues, sort } }, { onSuccess: () => setName(null) });
  }

  if (current)
    return (
      <Button size="small" startIcon={<BookmarkRemoveOutlined />} onClick={() => drop.mutate(current.id)}>
        {t('views.forget')}
      </Button>
    );
  return (
    <>
      <Button size="small" startIcon={<BookmarkAddOutlined />} onClick={() => setName('')}>
        {t('views.save')}
      </Button>
      <ConfirmDialog
        open={name !== null}
        title={t('views.save')}
        confirmLabel={t('views.saveButton')}
        isBusy={keep.isPending}
        error={keep.error}
        onConfirm={save}
        onClose={() => setName(null)}
      >
        <TextField
          autoFocus
          fullWidth
          id="view-name"
          label={t('views.name')}
          value={name ?? ''}
          error={Boolean(fieldProblem(keep.error, 'name'))}
          helperText={fieldProblem(keep.error, 'name')}
          onChange={(event) => setName(event.target.value)}
          sx={{ mt: 1 }}
        />
      </ConfirmDialog>
    </>
  );
}
