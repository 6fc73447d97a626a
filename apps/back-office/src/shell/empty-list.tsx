import { useTranslation } from '@coopera/i18n';
import { EmptyState } from '@coopera/ui';
import Button from '@mui/material/Button';
import { useListContext } from 'react-admin';

/** Nothing to show: because of the filters, or because there is nothing at all. */
export function EmptyList() {
  const { t } = useTranslation();
  const { filterValues, setFilters } = useListContext();
  const isFiltered = Object.keys(filterValues).length > 0;
  return (
    <EmptyState
      title={isFiltered ? t('list.nothingFound') : t('list.empty')}
      action={
        isFiltered && (
          <Button variant="outlined" onClick={() => setFilters({}, [])}>
            {t('list.clearFilters')}
          </Button>
        )
      }
    />
  );
}
