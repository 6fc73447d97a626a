import { useTranslation } from '@coopera/i18n';
import { ConfirmDialog } from '@coopera/ui';
import BookmarkAddOutlined from '@mui/icons-material/BookmarkAddOutlined';
import BookmarkRemoveOutlined from '@mui/icons-material/BookmarkRemoveOutlined';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useListContext, useSavedQueries } from 'react-admin';

/** Keeps the present filters as a tab, or takes the tab away again. */
export function SaveView({ resource }: { resource: string }) {
  const { t } = useTranslation();
  const { filterValues, sort } = useListContext();
  const [saved, setSaved] = useSavedQueries(resource);
  const [name, setName] = useState<string | null>(null);
  const current = saved.find(({ value }) => JSON.stringify(value?.filter) === JSON.stringify(filterValues));

  function save() {
    if (!name?.trim()) return;
    setSaved([...saved, { label: name.trim(), value: { filter: filterValues, sort, displayedFilters: [] } }]);
    setName(null);
  }

  if (current)
    return (
      <Button
        size="small"
        startIcon={<BookmarkRemoveOutlined />}
        onClick={() => setSaved(saved.filter((view) => view !== current))}
      >
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
        onConfirm={save}
        onClose={() => setName(null)}
      >
        <TextField
          autoFocus
          fullWidth
          id="view-name"
          label={t('views.name')}
          value={name ?? ''}
          onChange={(event) => setName(event.target.value)}
          sx={{ mt: 1 }}
        />
      </ConfirmDialog>
    </>
  );
}
